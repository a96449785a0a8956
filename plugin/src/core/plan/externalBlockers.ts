import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {ExternalTicket} from '../model/external.js';
import {stateOf} from '../model/ticketState.js';
import {isOpenId} from './openIds.js';

/** An open ticket of another site that tickets here wait for. */
export interface ExternalBlocker {
  readonly ticket: ExternalTicket;
  /** Ids of the tickets that name it as their blocker. */
  readonly holds: readonly string[];
}

/** What of other sites holds some of these tickets, which are in id order: what holds most comes first. */
export function findExternalBlockers(
  backlog: Backlog,
  tickets: readonly BacklogTicket[],
): ExternalBlocker[] {
  const held = new Map<ExternalTicket, string[]>();
  for (const joined of tickets.filter((it) => stateOf(it) === 'blocked')) {
    for (const id of joined.blockedBy) {
      const external = backlog.byId.has(id) ? undefined : backlog.externals.byId.get(id);
      if (!external || !isOpenId(backlog, id)) continue;
      held.set(external, [...(held.get(external) ?? []), joined.ticket.id]);
    }
  }
  return [...held]
    .map(([ticket, holds]) => ({ticket, holds}))
    .sort((a, b) => b.holds.length - a.holds.length);
}
