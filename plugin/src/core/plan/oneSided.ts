import {findOneSidedEdges} from '../backlog/oneSidedEdges.js';
import type {Backlog} from '../model/backlog.js';
import {isOpenId} from './openIds.js';
import {findWrittenLines} from './writtenLines.js';
import type {WrittenLine} from './writtenLines.js';

/** A dependency that only one of its two tickets declares. */
export interface OneSided {
  readonly from: string;
  readonly to: string;
  /** The line that declares it. */
  readonly line: WrittenLine;
  /** The ticket that does not mention it. */
  readonly silent: string;
}

/** The dependencies that one side alone declares, those between open tickets first. */
export function findOneSided(backlog: Backlog): OneSided[] {
  const found = findOneSidedEdges(backlog).flatMap(({from, to, declaredBy}) => {
    const [line] = findWrittenLines(backlog, from, to);
    return line ? [{from, to, line, silent: declaredBy === 'blocks' ? to : from}] : [];
  });
  const isDone = (id: string): boolean => !isOpenId(backlog, id);
  const rank = ({from, to}: OneSided): number => Number(isDone(from)) + Number(isDone(to));
  return found.sort((a, b) => rank(a) - rank(b));
}
