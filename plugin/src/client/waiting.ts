import type {TicketPageProps} from '../core/pages/ticketProps.js';

/** Whether there is something to name that a ticket waits for. */
export function isWaiting({card, blockedBy}: TicketPageProps): boolean {
  return card.readiness === 'blocked' && blockedBy.some((it) => it.open);
}
