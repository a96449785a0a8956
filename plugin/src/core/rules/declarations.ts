import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Dependency, DependencySide, Ticket} from '../model/ticket.js';

/** Where a dependency is written down. */
export interface Declaration {
  readonly ticket: Ticket;
  readonly dependency: Dependency;
}

/** The lines that declare that `from` blocks `to`: those of the blocked ticket first. */
export function findDeclarations(backlog: Backlog, from: string, to: string): Declaration[] {
  return [
    ...declarationsIn(backlog.byId.get(to), 'blockedBy', from),
    ...declarationsIn(backlog.byId.get(from), 'blocks', to),
  ];
}

function declarationsIn(
  joined: BacklogTicket | undefined,
  side: DependencySide,
  id: string,
): Declaration[] {
  return (joined?.dependencies ?? [])
    .filter((it) => it.side === side && it.ids.includes(id))
    .map(({dependency}) => ({ticket: (joined as BacklogTicket).ticket, dependency}));
}
