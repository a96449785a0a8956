import type {TicketCardProps} from '../core/pages/props.js';
import type {SortKey, TicketView} from './ticketView.js';

const statuses = ['todo', 'in-progress', 'done', 'canceled'];

/**
 * Tickets in the order a view asks for, by default that of their ids. Those without a value come last,
 * whichever way round.
 */
export function sortTickets(
  tickets: readonly TicketCardProps[],
  sort: TicketView['sort'],
  priorities: readonly string[],
): readonly TicketCardProps[] {
  const {key, isDescending} = sort ?? {key: 'id', isDescending: false};
  const keyed = tickets.map((ticket) => ({ticket, value: valueOf(ticket, key, priorities)}));
  const sign = isDescending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      return sign * compare(a.value, b.value);
    })
    .map(({ticket}) => ticket);
}

function valueOf(
  ticket: TicketCardProps,
  key: SortKey,
  priorities: readonly string[],
): string | number | null {
  switch (key) {
    case 'status':
      return statuses.indexOf(ticket.status.category);
    case 'priority':
      return ticket.priority === null ? null : priorities.indexOf(ticket.priority);
    case 'epic':
      return ticket.epicId;
    default:
      return ticket[key];
  }
}

const collator = new Intl.Collator(undefined, {numeric: true});

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
