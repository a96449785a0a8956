import type {Graph} from './graph.js';

/**
 * The nodes in an order that follows the edges, without those in or behind a cycle.
 *
 * Kahn, "Topological sorting of large networks" (1962).
 */
export function sortNodes(graph: Graph): string[] {
  const waiting = countPredecessors(graph);
  const sorted = findFree(graph);
  // A loop over an array sees what is put at its end meanwhile.
  for (const node of sorted) for (const next of release(graph, waiting, node)) sorted.push(next);
  return sorted;
}

/** How many nodes lead straight to each. */
export function countPredecessors({nodes, predecessors}: Graph): Map<string, number> {
  return new Map(nodes.map((node) => [node, predecessors.get(node)?.length ?? 0]));
}

/** The nodes that none leads to. */
export function findFree({nodes, predecessors}: Graph): string[] {
  return nodes.filter((node) => (predecessors.get(node)?.length ?? 0) === 0);
}

/** Takes a node away from what waits for it; returns the nodes that waited for nothing else any more. */
export function release(graph: Graph, waiting: Map<string, number>, node: string): string[] {
  return (graph.successors.get(node) ?? []).filter((successor) => {
    const left = (waiting.get(successor) ?? 0) - 1;
    waiting.set(successor, left);
    return left === 0;
  });
}
