import type {GraphProps} from '../core/pages/graphProps.js';

/** What is up and down the chain of a node: `nodes` by their number, `arrows` by their index. */
export interface Chain {
  readonly nodes: ReadonlySet<number>;
  readonly arrows: ReadonlySet<number>;
}

interface Arrow {
  readonly from: number;
  readonly to: number;
}

/**
 * All that a node waits for and all that waits for it, over any number of steps, itself included. What
 * only shares a blocker with it is not in its chain.
 */
export function chainOf(node: number, arrows: readonly Arrow[]): Chain {
  const up = reach(node, arrows, 'to', 'from');
  const down = reach(node, arrows, 'from', 'to');
  const isIn = ({from, to}: Arrow): boolean =>
    (up.has(from) && up.has(to)) || (down.has(from) && down.has(to));
  const inside = [...arrows.entries()].filter(([, arrow]) => isIn(arrow));
  return {nodes: new Set([...up, ...down]), arrows: new Set(inside.map(([index]) => index))};
}

/** The ids that a node has an arrow from and to. */
export interface NeighbourIds {
  readonly blockers: readonly string[];
  readonly blocked: readonly string[];
}

/** The ids beside a node, of all edges, those that are not drawn included. */
export function neighboursOf({nodes, edges}: GraphProps, node: number): NeighbourIds {
  const idOf = (index: number): string => nodes[index]?.id ?? '';
  return {
    blockers: edges.filter(({to}) => to === node).map(({from}) => idOf(from)),
    blocked: edges.filter(({from}) => from === node).map(({to}) => idOf(to)),
  };
}

function reach(
  start: number,
  arrows: readonly Arrow[],
  near: keyof Arrow,
  far: keyof Arrow,
): Set<number> {
  const next = new Map<number, number[]>();
  for (const arrow of arrows) {
    next.set(arrow[near], [...(next.get(arrow[near]) ?? []), arrow[far]]);
  }
  const reached = new Set([start]);
  for (const node of reached) for (const other of next.get(node) ?? []) reached.add(other);
  return reached;
}
