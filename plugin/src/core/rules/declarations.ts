import type {Backlog} from '../model/backlog.js';
import type {Dependency, Ticket} from '../model/ticket.js';

/** Where a dependency is written down. */
export interface Declaration {
  readonly ticket: Ticket;
  readonly dependency: Dependency;
}

/** The lines that declare that `from` blocks `to`: those of the blocked ticket first. */
export function findDeclarations(backlog: Backlog, from: string, to: string): Declaration[] {
  const blocked = backlog.byId.get(to)?.ticket;
  const blocker = backlog.byId.get(from)?.ticket;
  return [
    ...(blocked?.blockedBy.filter(({id}) => id === from) ?? []).map((dependency) => ({
      ticket: blocked as Ticket,
      dependency,
    })),
    ...(blocker?.blocks.filter(({id}) => id === to) ?? []).map((dependency) => ({
      ticket: blocker as Ticket,
      dependency,
    })),
  ];
}
