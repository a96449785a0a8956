import type {Backlog, Edge} from '../model/backlog.js';

/** Tells whether a dependency is part of one of the cycles that the backlog names. */
export function findCycleEdges({
  cycles,
}: Pick<Backlog, 'cycles'>): (edge: Pick<Edge, 'from' | 'to'>) => boolean {
  const found = new Set(
    cycles.flatMap((cycle) =>
      cycle.map((from, index) => keyOf({from, to: cycle[(index + 1) % cycle.length] ?? from})),
    ),
  );
  return (edge) => found.has(keyOf(edge));
}

function keyOf({from, to}: Pick<Edge, 'from' | 'to'>): string {
  return `${from}\0${to}`;
}
