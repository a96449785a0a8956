import type {BacklogTicket} from '../model/backlog.js';
import {toCard} from './cards.js';
import type {PageContext} from './cards.js';
import {listPriorities} from '../plan/priorities.js';
import type {ListPageProps, TicketListProps} from './boardProps.js';

/** Tickets with what filters need to know of them. */
export function toTicketList(
  context: PageContext,
  tickets: readonly BacklogTicket[],
): TicketListProps {
  const named = new Set(tickets.map(({epicId}) => epicId));
  return {
    tickets: tickets.map((ticket) => toCard(context, ticket)),
    priorities: listPriorities(tickets),
    epics: context.backlog.epics.filter(({id}) => named.has(id)).map(({id, name}) => ({id, name})),
  };
}

/** So many rows load and sort quickly; more go to further pages. */
const pageSize = 1000;

/** Props of each page of the list of all tickets, in id order. There is one page at least. */
export function toListPages(context: PageContext): (() => ListPageProps)[] {
  const {backlog, site} = context;
  const {tickets} = backlog;
  const count = Math.max(1, Math.ceil(tickets.length / pageSize));
  const pages = Array.from({length: count}, (_, index) => site.listUrl(index + 1));
  return pages.map((_, index) => () => ({
    links: site.links,
    list: toTicketList(context, tickets.slice(index * pageSize, (index + 1) * pageSize)),
    before: index * pageSize,
    total: tickets.length,
    page: index + 1,
    pages,
  }));
}
