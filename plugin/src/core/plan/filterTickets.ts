import type {BacklogTicket} from '../model/backlog.js';
import {stateOf} from '../model/ticketState.js';
import {isAssignedTo} from './people.js';

/** What tickets to keep; of several values of one kind one must fit, and an empty list fits all. */
export interface TicketFilter {
  /** Statuses as written, or categories. */
  readonly statuses: readonly string[];
  readonly epicIds: readonly string[];
  readonly types: readonly string[];
  readonly priorities: readonly string[];
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Whether nobody has started it and nothing keeps anybody from it. */
  readonly isReady: boolean;
  /** Whether an open blocker holds it, started or not. */
  readonly isBlocked: boolean;
}

/** The tickets that a filter keeps, in the order given. Case does not matter. */
export function filterTickets(
  tickets: readonly BacklogTicket[],
  filter: TicketFilter,
): BacklogTicket[] {
  return tickets.filter((it) => {
    const {fields} = it.ticket;
    return (
      fits(filter.statuses, [it.status.label, it.status.category]) &&
      fits(filter.epicIds, [it.epicId]) &&
      fits(filter.types, [fields.type?.value]) &&
      fits(filter.priorities, [fields.priority?.value]) &&
      fits(filter.labels, fields.labels?.value ?? []) &&
      (filter.assignees.length === 0 || filter.assignees.some((name) => isAssignedTo(it, name))) &&
      (!filter.isReady || stateOf(it) === 'ready') &&
      (!filter.isBlocked || it.readiness === 'blocked')
    );
  });
}

function fits(wanted: readonly string[], has: readonly (string | null | undefined)[]): boolean {
  if (wanted.length === 0) return true;
  const found = new Set(has.map((it) => it?.toLowerCase()));
  return wanted.some((it) => found.has(it.toLowerCase()));
}
