import {findComponents} from '../graph/components.js';
import {findCycles} from '../graph/cycles.js';
import type {Backlog} from '../model/backlog.js';
import {findCuts} from './cuts.js';
import type {Cut} from './cuts.js';
import {openGraphOf} from './waiting.js';

/** Open tickets that wait for each other, so that none of them can be started. */
export interface OpenCycle {
  /** The shortest way round, in ids of tickets and epics; its first is no epic. */
  readonly way: readonly string[];
  /** All tickets that are tied to each other, on this way or on longer ones. */
  readonly ticketIds: readonly string[];
  /** What to delete so that none of them waits in a circle any more, best first. */
  readonly cuts: readonly Cut[];
  /** Whether that is not all: of a tangle only the first few are worked out. */
  readonly isMore: boolean;
}

/** Every group of open tickets tied in circles, with how to untie it. */
export function findOpenCycles(backlog: Backlog): OpenCycle[] {
  const {graph, isJoint, idOf} = openGraphOf(backlog);
  const ways = findCycles(graph);
  return findComponents(graph).map((component, index) => ({
    way: startingWithTicket(ways[index] ?? [], isJoint).map(idOf),
    ticketIds: component.filter((node) => !isJoint(node)),
    ...findCuts(backlog, component),
  }));
}

/** Open tickets that are in no phase because they wait for a circle, without being part of one. */
export function findBehindCycles(backlog: Backlog, circles: readonly OpenCycle[]): string[] {
  const {graph, isJoint} = openGraphOf(backlog);
  const placed = new Set([
    ...backlog.phases.flat(),
    ...circles.flatMap(({ticketIds}) => ticketIds),
  ]);
  return graph.nodes.filter((node) => !isJoint(node) && !placed.has(node));
}

function startingWithTicket(way: readonly string[], isJoint: (node: string) => boolean): string[] {
  const first = Math.max(
    0,
    way.findIndex((node) => !isJoint(node)),
  );
  return [...way.slice(first), ...way.slice(0, first)];
}
