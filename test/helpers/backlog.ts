import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import type {Backlog} from '../../plugin/lib/core/model/backlog.js';
import type {Ticket} from '../../plugin/lib/core/model/ticket.js';
import {ticket} from './ticketFile.js';
import type {TicketSpec} from './ticketFile.js';

/** The backlog of these tickets, without documents and with no file in the repository. */
export function backlogOf(...specs: readonly TicketSpec[]): Backlog {
  return backlogOfTickets(specs.map(ticket));
}

/** The same of tickets that were read. */
export function backlogOfTickets(tickets: readonly Ticket[]): Backlog {
  return buildBacklog({tickets, files: new Set(), documents: new Map()});
}
