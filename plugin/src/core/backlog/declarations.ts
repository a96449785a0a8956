import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Dependency, DependencySide, Ticket} from '../model/ticket.js';

/** Where a dependency is written down. */
export interface Declaration {
  readonly ticket: Ticket;
  readonly side: DependencySide;
  readonly dependency: Dependency;
}

/**
 * The lines that declare that `from` blocks `to`: those of the blocked ticket first. Where there are
 * none, those that wait for the epic of `from`.
 */
export function findDeclarations(backlog: Backlog, from: string, to: string): Declaration[] {
  const {byId} = backlog;
  const between = [
    ...declarationsIn(byId.get(to), 'blockedBy', from),
    ...declarationsIn(byId.get(from), 'blocks', to),
  ];
  const epicId = byId.get(from)?.epicId ?? null;
  if (between.length > 0 || epicId === null) return between;
  return declarationsIn(byId.get(to), 'blockedBy', epicId);
}

function declarationsIn(
  joined: BacklogTicket | undefined,
  side: DependencySide,
  id: string,
): Declaration[] {
  return (joined?.dependencies ?? [])
    .filter((it) => it.side === side && it.ids.includes(id))
    .map(({dependency}) => ({ticket: (joined as BacklogTicket).ticket, side, dependency}));
}
