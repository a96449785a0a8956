import type {Backlog} from '../model/backlog.js';
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

/** The lines that say that a ticket or epic blocks a ticket, those of the blocked ticket first. */
export function findWrittenLines(backlog: Backlog, from: string, to: string): WrittenLine[] {
  return [...linesIn(backlog, to, 'blockedBy', from), ...linesIn(backlog, from, 'blocks', to)];
}

function linesIn({byId}: Backlog, id: string, side: DependencySide, other: string): WrittenLine[] {
  const all = byId.get(id)?.dependencies ?? [];
  return all
    .filter((it) => it.side === side && it.ids.includes(other))
    .map(({dependency: {place, reason}}) => ({id, side, place, reason}));
}
