import type {BacklogTicket} from '../model/backlog.js';
import type {DependencySide} from '../model/ticket.js';
import {isOpenId, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import type {DependencyProps, TicketLinkProps} from './props.js';

/**
 * What stands on one side of a ticket, open ones first. Each has the ticket's own reason, else the
 * one the other side gives.
 */
export function toDependencies(
  context: PageContext,
  joined: BacklogTicket,
  side: DependencySide,
): DependencyProps[] {
  const opposite = side === 'blocks' ? 'blockedBy' : 'blocks';
  const all = joined[side].map((id) => ({
    ticket: toTicketLink(context, id),
    reason:
      reasonFor(joined, side, id) ??
      reasonFor(context.backlog.byId.get(id), opposite, joined.ticket.id),
    open: isOpenId(context, id),
  }));
  return all.sort((a, b) => Number(b.open) - Number(a.open));
}

/** The tickets that a ticket names as related, but for itself and those the page lists anyway. */
export function toRelated(context: PageContext, joined: BacklogTicket): TicketLinkProps[] {
  const {ticket, parentId, childIds, blockedBy, blocks} = joined;
  const listed = new Set([ticket.id, parentId, ...childIds, ...blockedBy, ...blocks]);
  const ids = ticket.relatedTickets.flatMap((reference) => {
    const found = context.backlog.ids.find(reference, ticket.path)?.file.id;
    return found ?? (reference.certain ? [reference.id] : []);
  });
  return [...new Set(ids)].filter((id) => !listed.has(id)).map((id) => toTicketLink(context, id));
}

function reasonFor(
  joined: BacklogTicket | undefined,
  side: DependencySide,
  about: string,
): string | null {
  const found = joined?.dependencies.find(
    (it) => it.side === side && (it.ids.includes(about) || it.dependency.id === about),
  );
  return found?.dependency.reason ?? null;
}
