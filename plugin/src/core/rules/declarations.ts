import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Dependency, DependencySide, Ticket} from '../model/ticket.js';

/** Where a dependency is written down. */
export interface Declaration {
  readonly ticket: Ticket;
  readonly dependency: Dependency;
}

/**
 * The lines that declare that `from` blocks `to`: those of the blocked ticket first. Where there are
 * none, those that name the epic of the other.
 */
export function findDeclarations(backlog: Backlog, from: string, to: string): Declaration[] {
  const {byId} = backlog;
  const between = declarationsOf(backlog, from, to, [from, to]);
  if (between.length > 0) return between;
  return declarationsOf(backlog, from, to, [byId.get(from)?.epicId, byId.get(to)?.epicId]);
}

function declarationsOf(
  {byId}: Backlog,
  from: string,
  to: string,
  [named, blocked]: readonly (string | null | undefined)[],
): Declaration[] {
  return [
    ...declarationsIn(byId.get(to), 'blockedBy', named),
    ...declarationsIn(byId.get(from), 'blocks', blocked),
  ];
}

function declarationsIn(
  joined: BacklogTicket | undefined,
  side: DependencySide,
  id: string | null | undefined,
): Declaration[] {
  if (id === null || id === undefined) return [];
  return (joined?.dependencies ?? [])
    .filter((it) => it.side === side && it.ids.includes(id))
    .map(({dependency}) => ({ticket: (joined as BacklogTicket).ticket, dependency}));
}
