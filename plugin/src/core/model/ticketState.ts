import type {Readiness} from './backlog.js';
import type {Status} from './status.js';

/** Where a ticket stands, its blockers taken into account. */
export type TicketState = (typeof ticketStates)[number];

export const ticketStates = ['blocked', 'ready', 'in-progress', 'done', 'canceled'] as const;

/** The state of a ticket: its status, and of one that nobody has started whether it can be. */
export function stateOf({
  status,
  readiness,
}: {
  readonly status: Status;
  readonly readiness: Readiness | null;
}): TicketState {
  if (status.category !== 'todo') return status.category;
  return readiness === 'blocked' ? 'blocked' : 'ready';
}
