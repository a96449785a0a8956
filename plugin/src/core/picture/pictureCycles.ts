import {findComponents} from '../graph/components.js';
import {findCycles} from '../graph/cycles.js';
import {buildGraph} from '../graph/graph.js';
import type {PictureEdge} from './picture.js';

/** What of a picture goes round in circles. */
export interface PictureCycles {
  /** Ids in a circle, each blocking the next and the last the first. */
  readonly cycles: readonly (readonly string[])[];
  readonly isCycle: (edge: PictureEdge) => boolean;
}

/** Finds the circles among the ids of a picture. Most have none, which is quick to see. */
export function findPictureCycles(
  ids: readonly string[],
  edges: readonly PictureEdge[],
): PictureCycles {
  if (!goesRound(edges)) return {cycles: [], isCycle: () => false};
  const toId = (place: number): string => ids[place] ?? '';
  const named = edges.map(({from, to}) => ({from: toId(from), to: toId(to)}));
  const graph = buildGraph(ids, named);
  const circleOf = new Map(
    findComponents(graph).flatMap((members, index) => members.map((id) => [id, index])),
  );
  return {
    cycles: findCycles(graph),
    isCycle: ({from, to}) => {
      const circle = circleOf.get(toId(from));
      return circle !== undefined && circle === circleOf.get(toId(to));
    },
  };
}

/** Takes away edges that nothing leads to, until none is left or all of them go on for ever. */
function goesRound(edges: readonly PictureEdge[]): boolean {
  let left = edges;
  for (;;) {
    const reached = new Set(left.map(({to}) => to));
    const next = left.filter(({from}) => reached.has(from));
    if (next.length === left.length) return next.length > 0;
    left = next;
  }
}
