import {findCycleEdges} from '../backlog/cycleEdges.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
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

/**
 * The dependencies that one side alone declares, those between open tickets first. Of a cycle one is
 * to go, and not to be completed, so its are left out.
 */
export function findOneSided(backlog: Backlog): OneSided[] {
  const isInCycle = findCycleEdges(backlog);
  const found = backlog.edges
    .filter((edge) => edge.declaredBy !== 'both' && !isInCycle(edge))
    .flatMap(({from, to, declaredBy}) => {
      const [line] = findWrittenLines(backlog, from, to);
      return line ? [{from, to, line, silent: declaredBy === 'blocks' ? to : from}] : [];
    });
  const isDone = (id: string): boolean => !isOpenTicket(backlog.byId.get(id));
  const rank = ({from, to}: OneSided): number => Number(isDone(from)) + Number(isDone(to));
  return found.sort((a, b) => rank(a) - rank(b));
}

function isOpenTicket(ticket: BacklogTicket | undefined): boolean {
  return ticket !== undefined && isOpen(ticket.status);
}
