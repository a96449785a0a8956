import {findDeclarations} from '../backlog/declarations.js';
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
  return findDeclarations(backlog, from, to).map(({ticket, side, dependency}) => {
    const {place, reason} = dependency;
    return {id: ticket.id, side, place, reason};
  });
}
