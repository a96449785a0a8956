import {findComponents} from './components.js';
import type {Graph} from './graph.js';
import {sortNodes} from './sortNodes.js';

/** A graph whose cycles are drawn together to one step each, so that there is an order of the rest. */
export interface Order {
  /** The step of each node; a step stands behind all that lead to it. */
  readonly stepOf: ReadonlyMap<string, number>;
  /** The steps that lead straight to each step. */
  readonly before: readonly (readonly number[])[];
}

/** Puts a graph's nodes in an order that follows its edges; the nodes of a cycle are one step. */
export function findOrder(graph: Graph): Order {
  const headOf = findHeads(graph);
  const before = collectBefore(graph, headOf);
  const ranks = new Map(sortHeads(before).map((head, rank) => [head, rank]));
  const rankOf = (head: string): number => ranks.get(head) ?? 0;
  return {
    stepOf: new Map([...headOf].map(([node, head]) => [node, rankOf(head)])),
    before: [...ranks.keys()].map((head) => [...(before.get(head) ?? [])].map(rankOf)),
  };
}

/** The node that stands for each: of a cycle, its first. */
function findHeads(graph: Graph): Map<string, string> {
  const headOf = new Map(graph.nodes.map((node) => [node, node]));
  for (const component of findComponents(graph)) {
    for (const node of component) headOf.set(node, component[0] ?? node);
  }
  return headOf;
}

function collectBefore(
  {predecessors}: Graph,
  headOf: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const before = new Map([...headOf.values()].map((head) => [head, new Set<string>()]));
  for (const [node, head] of headOf) {
    for (const predecessor of predecessors.get(node) ?? []) {
      const other = headOf.get(predecessor) ?? predecessor;
      if (other !== head) before.get(head)?.add(other);
    }
  }
  return before;
}

function sortHeads(before: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const nodes = [...before.keys()];
  const successors = new Map<string, string[]>(nodes.map((head) => [head, []]));
  for (const [head, others] of before)
    for (const other of others) successors.get(other)?.push(head);
  const predecessors = new Map(Array.from(before, ([head, others]) => [head, [...others]]));
  return sortNodes({nodes, successors, predecessors});
}
