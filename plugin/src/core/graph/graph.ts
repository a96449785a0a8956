/** A directed graph over ids, with neighbours in id order. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
}

/**
 * Builds a graph. Nodes keep their order and give it to the neighbour lists; edges to or from
 * anything else are left out.
 */
export function buildGraph(
  nodes: readonly string[],
  edges: readonly {readonly from: string; readonly to: string}[],
): Graph {
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const successors = new Map<string, string[]>(nodes.map((node) => [node, []]));
  const predecessors = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const {from, to} of edges) {
    if (!rank.has(from) || !rank.has(to)) continue;
    successors.get(from)?.push(to);
    predecessors.get(to)?.push(from);
  }
  const byRank = (a: string, b: string): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  for (const list of [...successors.values(), ...predecessors.values()]) list.sort(byRank);
  return {nodes, successors, predecessors};
}
