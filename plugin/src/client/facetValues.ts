import type {TicketListProps} from '../core/pages/boardProps.js';
import {valuesOf} from './ticketView.js';
import type {Facet} from './ticketView.js';

/**
 * The values of a facet over tickets, in the order people expect: priorities from the highest, epics
 * by id, else by the alphabet; having none comes last.
 */
export function facetValues({tickets, priorities, epics}: TicketListProps, facet: Facet): string[] {
  const found = new Set(tickets.flatMap((ticket) => valuesOf(ticket, facet)));
  const known = orderOf(
    facet,
    priorities,
    epics.map(({id}) => id),
  );
  const ordered =
    known ?? [...found].sort((a, b) => a.localeCompare(b, undefined, {numeric: true}));
  const values = ordered.filter((value) => value !== '' && found.has(value));
  return found.has('') ? [...values, ''] : values;
}

function orderOf(
  facet: Facet,
  priorities: readonly string[],
  epics: readonly string[],
): readonly string[] | null {
  switch (facet) {
    case 'readiness':
      return ['ready', 'blocked'];
    case 'status':
      return ['todo', 'in-progress', 'done', 'canceled'];
    case 'priority':
      return priorities;
    case 'epic':
      return epics;
    default:
      return null;
  }
}
