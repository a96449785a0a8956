import type {Backlog, Edge} from '../model/backlog.js';
import {findCycleEdges} from './cycleEdges.js';

/**
 * The dependencies that only one of their two tickets declares. Of a cycle one dependency is to go, and
 * not to be completed, so its are left out.
 */
export function findOneSidedEdges(backlog: Pick<Backlog, 'edges' | 'cycles'>): Edge[] {
  const isInCycle = findCycleEdges(backlog);
  return backlog.edges.filter((edge) => edge.declaredBy !== 'both' && !isInCycle(edge));
}
