import {findMentioned} from '../backlog/externals.js';
import type {BacklogTicket} from '../model/backlog.js';
import type {DependencySide} from '../model/ticket.js';
import {isOpenId} from '../plan/openIds.js';
import {reasonFor} from '../plan/reasons.js';
import {toTicketLink} from './cards.js';
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
  const all = joined[side].map((id) => ({
    ticket: toTicketLink(context, id),
    reason: reasonFor(context.backlog, joined, side, id),
    open: isOpenId(context.backlog, id),
  }));
  return all.sort((a, b) => Number(b.open) - Number(a.open));
}

/** The tickets that a ticket names as related, but for itself and those the page lists anyway. */
export function toRelated(context: PageContext, joined: BacklogTicket): TicketLinkProps[] {
  const {ticket, parentId, childIds, blockedBy, blocks} = joined;
  const listed = new Set([ticket.id, parentId, ...childIds, ...blockedBy, ...blocks]);
  const ids = ticket.relatedTickets.flatMap((reference) => {
    const {ids: index, externals} = context.backlog;
    const found =
      index.find(reference, ticket.path)?.file.id ?? findMentioned(externals, reference)?.id;
    return found ?? (reference.certain ? [reference.id] : []);
  });
  return [...new Set(ids)].filter((id) => !listed.has(id)).map((id) => toTicketLink(context, id));
}
