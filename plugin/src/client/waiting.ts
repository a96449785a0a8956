import type {TicketDetailsProps} from '../core/pages/ticketProps.js';

/** Whether there is something to name that a ticket waits for. */
export function isWaiting({
  card,
  blockedBy,
}: Pick<TicketDetailsProps, 'card' | 'blockedBy'>): boolean {
  return card.readiness === 'blocked' && blockedBy.some((it) => it.open);
}
