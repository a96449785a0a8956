import type {Backlog, ResolvedDependency} from '../model/backlog.js';
import type {DependencySide} from '../model/ticket.js';
import type {Place} from '../source/sourceFile.js';

/** A line of a ticket that declares a dependency. */
export interface WrittenLine {
  /** The ticket it is written in. */
  readonly id: string;
  readonly side: DependencySide;
  readonly place: Place;
  readonly reason: string | null;
}

/**
 * The lines that say that a ticket or epic blocks a ticket, those of the blocked ticket first. A ticket
 * that blocks an epic blocks each ticket of it.
 */
export function findWrittenLines(backlog: Backlog, from: string, to: string): WrittenLine[] {
  const {byId} = backlog;
  const epicId = byId.get(to)?.epicId;
  return [
    ...linesIn(backlog, to, 'blockedBy', ({ids}) => ids.includes(from)),
    ...linesIn(
      backlog,
      from,
      'blocks',
      ({ids, target}) => ids.includes(to) || (target === 'epic' && ids[0] === epicId),
    ),
  ];
}

function linesIn(
  {byId}: Backlog,
  id: string,
  side: DependencySide,
  isMeant: (dependency: ResolvedDependency) => boolean,
): WrittenLine[] {
  const all = byId.get(id)?.dependencies ?? [];
  return all
    .filter((it) => it.side === side && isMeant(it))
    .map(({dependency: {place, reason}}) => ({id, side, place, reason}));
}
