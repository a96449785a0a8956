import type {Graph} from './graph.js';
import {sortNodes} from './sortNodes.js';

/**
 * By how much each node may get heavier before the heaviest chain of the graph does: the total float
 * of the critical path method. It is zero for the nodes of every heaviest chain, and nodes in or
 * behind a cycle have none.
 *
 * Kelley and Walker, "Critical-path planning and scheduling" (1959).
 */
export function findSlack(graph: Graph, weightOf: (node: string) => number): Map<string, number> {
  const sorted = sortNodes(graph);
  const heads = weighChains(sorted, graph.predecessors, weightOf);
  const tails = weighChains(sorted.toReversed(), graph.successors, weightOf);
  const heaviest = sorted.reduce((most, node) => Math.max(most, heads.get(node) ?? 0), 0);
  return new Map(
    sorted.map((node) => {
      const through = (heads.get(node) ?? 0) + (tails.get(node) ?? 0) - weightOf(node);
      return [node, heaviest - through];
    }),
  );
}

/** The heaviest chain that ends in each node, itself included, in the direction nodes are given in. */
function weighChains(
  nodes: readonly string[],
  before: ReadonlyMap<string, readonly string[]>,
  weightOf: (node: string) => number,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const node of nodes) {
    const most = (before.get(node) ?? []).reduce(
      (weight, other) => Math.max(weight, weights.get(other) ?? 0),
      0,
    );
    weights.set(node, most + weightOf(node));
  }
  return weights;
}
