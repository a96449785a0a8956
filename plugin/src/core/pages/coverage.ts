import type {BacklogTicket} from '../model/backlog.js';
import {sumPoints} from '../model/points.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import type {CoverageProps} from './documentsProps.js';
import {toListing} from './listing.js';
import type {Listing} from './planProps.js';
import type {TicketLinkProps} from './props.js';

/** How much of some tickets is done. Canceled tickets count in no number. */
export function toCoverage(tickets: Iterable<BacklogTicket>): CoverageProps {
  const all = counted(tickets);
  const done = all.filter(({status}) => status.category === 'done');
  return {
    tickets: {done: done.length, total: all.length},
    points: {done: sumPoints(done), total: sumPoints(all)},
  };
}

/** Those of some tickets that are not canceled. */
export function counted(tickets: Iterable<BacklogTicket>): BacklogTicket[] {
  return [...tickets].filter(({status}) => status.category !== 'canceled');
}

/** Some tickets as links, each id once. */
export function toTicketListing(
  context: PageContext,
  tickets: Iterable<BacklogTicket>,
  most: number,
): Listing<TicketLinkProps> {
  const ids = new Set([...tickets].map(({ticket}) => ticket.id));
  return toListing([...ids], most, (id) => toTicketLink(context, id));
}
