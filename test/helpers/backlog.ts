import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import type {Backlog} from '../../plugin/lib/core/model/backlog.js';
import {ticket} from './ticketFile.js';
import type {TicketSpec} from './ticketFile.js';

/** The backlog of these tickets, without documents and with no file in the repository. */
export function backlogOf(...specs: readonly TicketSpec[]): Backlog {
  return buildBacklog({tickets: specs.map(ticket), files: new Set(), documents: new Map()});
}
