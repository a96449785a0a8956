import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {stateOf} from '../model/ticketState.js';
import {compareIds} from '../read/ticketIds.js';
import {comparePriorities} from './priorities.js';
import {findStartClashes} from './startClashes.js';
import type {StartClash} from './startClashes.js';
import {weighWaiting} from './waiting.js';
import type {Amount} from './waiting.js';

/** A ticket that can be started now, with what speaks for it and against it. */
export interface RankedTicket {
  readonly ticket: BacklogTicket;
  /** Open tickets that wait for it, directly or through others; one without points adds none. */
  readonly unblocks: Amount;
  /** What it would clash with that is in progress. */
  readonly clashes: readonly StartClash[];
}

/** What puts a ticket before the one behind it; those further down decide if all above are even. */
export const criteria = [
  'no-clash',
  'settled',
  'points-unblocked',
  'priority',
  'tickets-unblocked',
  'points',
  'id',
] as const;

export type Criterion = (typeof criteria)[number];

/** Every ticket that can be started now, best first. */
export function rankReady(backlog: Backlog): RankedTicket[] {
  const weigh = weighWaiting(backlog);
  const clashes = findStartClashes(backlog);
  const ready = backlog.tickets.filter((ticket) => stateOf(ticket) === 'ready');
  return ready
    .map((ticket) => {
      const {id} = ticket.ticket;
      return {ticket, unblocks: weigh(id), clashes: clashes.get(id) ?? []};
    })
    .sort((a, b) => compare(a, b)?.order ?? 0);
}

/** What puts one ranked ticket before another that stands behind it; null where nothing does. */
export function whatDecides(before: RankedTicket, behind: RankedTicket): Criterion | null {
  return compare(before, behind)?.criterion ?? null;
}

function compare(
  a: RankedTicket,
  b: RankedTicket,
): {criterion: Criterion; order: number} | undefined {
  return criteria
    .map((criterion) => ({criterion, order: orders[criterion](a, b)}))
    .find(({order}) => order !== 0);
}

/** A ticket without a priority comes behind the lowest one, and one without points behind all sizes. */
const orders: Readonly<Record<Criterion, (a: RankedTicket, b: RankedTicket) => number>> = {
  'no-clash': (a, b) => Number(a.clashes.length > 0) - Number(b.clashes.length > 0),
  settled: (a, b) => Number(a.ticket.pause === 'draft') - Number(b.ticket.pause === 'draft'),
  'points-unblocked': (a, b) => b.unblocks.points - a.unblocks.points,
  priority: (a, b) => comparePriorities(a.ticket, b.ticket),
  'tickets-unblocked': (a, b) => b.unblocks.tickets - a.unblocks.tickets,
  points: (a, b) => sizeOf(a.ticket) - sizeOf(b.ticket),
  id: (a, b) => compareIds(a.ticket.ticket.id, b.ticket.ticket.id),
};

function sizeOf({points}: BacklogTicket): number {
  return points ?? Number.MAX_VALUE;
}
