import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {DocumentSection} from '../read/documentSections.js';

/** One of two states of a repository. */
export interface ComparedSide {
  readonly backlog: Backlog;
  readonly diagnostics: readonly Diagnostic[];
  /** Sections by path of every document that either side has, as far as this side has it. */
  readonly sections: ReadonlyMap<string, readonly DocumentSection[]>;
}

/** The tickets that ids stand for, in id order, with their ids. */
export function ticketsOf({tickets, byId}: Backlog): [string, BacklogTicket][] {
  return tickets
    .filter((ticket) => byId.get(ticket.ticket.id) === ticket)
    .map((ticket) => [ticket.ticket.id, ticket]);
}
