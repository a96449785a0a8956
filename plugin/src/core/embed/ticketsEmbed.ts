import type {ResolvedFilter} from '../directive/resolveFilter.js';
import type {BacklogTicket} from '../model/backlog.js';
import {toBoard} from '../pages/board.js';
import type {PageContext} from '../pages/cards.js';
import {toTicketList} from '../pages/lists.js';
import {filterTickets} from '../plan/filterTickets.js';
import type {TicketBoardEmbedProps, TicketListEmbedProps} from './embedProps.js';

/** How many tickets a list has where its directive sets no limit. */
const mostListed = 100;

/** The tickets that a filter keeps, as a list. */
export function toTicketListing(
  context: PageContext,
  filter: ResolvedFilter,
  limit: number | null,
): TicketListEmbedProps {
  const tickets = keep(context, filter);
  const most = limit ?? mostListed;
  return {
    list: toTicketList(context, tickets.slice(0, most)),
    more: Math.max(0, tickets.length - most),
    url: context.site.links.list,
  };
}

/**
 * The same on a board. Tickets without a card are not among its data, since a docs page has no list
 * below it.
 */
export function toTicketBoard(context: PageContext, filter: ResolvedFilter): TicketBoardEmbedProps {
  const [first, ...others] = filter.epics;
  const board = toBoard(context, keep(context, filter));
  const shown = board.columns.reduce((sum, {cards}) => sum + cards, board.folded);
  return {
    board: {...board, tickets: board.tickets.slice(0, shown)},
    url:
      first && others.length === 0
        ? `${context.site.epicUrl(first.slug)}#tickets`
        : context.site.links.list,
  };
}

function keep({backlog}: PageContext, filter: ResolvedFilter): BacklogTicket[] {
  const {tickets, epics, statuses, type, priority, label, assignee, ready, blocked} = filter;
  const kept = filterTickets(backlog.tickets, {
    statuses,
    epicIds: epics.map(({id}) => id),
    types: type,
    priorities: priority,
    labels: label,
    assignees: assignee,
    isReady: ready,
    isBlocked: blocked,
  });
  return kept.filter(
    (it) => (tickets.length === 0 || tickets.includes(it)) && restsOn(it, filter.document),
  );
}

function restsOn({documents}: BacklogTicket, wanted: ResolvedFilter['document']): boolean {
  if (wanted === null) return true;
  const {found, section} = wanted;
  return documents.some(
    ({document, anchor}) => document === found && (section === null || anchor === section),
  );
}
