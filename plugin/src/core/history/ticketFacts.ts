import type {StatusCategory} from '../model/status.js';
import {statusOf} from '../model/status.js';
import type {Belonger} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {whyNoTicket} from '../read/leftOut.js';

/** What a burn-up needs to know of one state of a ticket's file. */
export interface TicketFacts extends Omit<Belonger, 'path'> {
  /** Story points; 0 where the ticket has none. */
  readonly points: number;
  readonly category: StatusCategory;
}

/** How files are told to be tickets, and their statuses understood. */
export interface FactsSettings {
  readonly statuses: Readonly<Record<string, StatusCategory>>;
  /** Whether a file is named by the options, which makes it a ticket whatever it is called. */
  readonly isNamed: boolean;
}

/** The facts of a file; null where it is no ticket but an epic, a template or the like. */
export function toTicketFacts(
  ticket: Ticket,
  {statuses, isNamed}: FactsSettings,
): TicketFacts | null {
  if (ticket.kind !== 'ticket' || (!isNamed && whyNoTicket(ticket) !== null)) return null;
  const {id, fields, parent} = ticket;
  return {
    id,
    epic: fields.epic?.value ?? null,
    parent: parent && {id: parent.id, reason: parent.reason, href: parent.href},
    points: fields.points?.value ?? 0,
    category: statusOf(ticket, statuses).category,
  };
}
