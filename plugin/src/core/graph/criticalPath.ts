import type {Graph} from './graph.js';
import {sortNodes} from './sortNodes.js';

/**
 * The heaviest chain in a graph; of equally heavy chains the longer, then the one that comes first in
 * node order. Nodes in or behind a cycle take no part, and a joint is no link of a chain.
 */
export function findHeaviestPath(
  graph: Graph,
  weightOf: (node: string) => number,
  isJoint: (node: string) => boolean = () => false,
): string[] {
  const rank = new Map(graph.nodes.map((node, index) => [node, index]));
  const chains = new Map<string, Chain | undefined>();
  const better = (a: Chain | undefined, b: Chain | undefined): Chain | undefined => {
    if (!a || !b) return a ?? b;
    const order =
      b.weight - a.weight ||
      b.length - a.length ||
      (rank.get(a.node) ?? 0) - (rank.get(b.node) ?? 0);
    return order <= 0 ? a : b;
  };
  let heaviest: Chain | undefined;
  for (const node of sortNodes(graph).reverse()) {
    const successors = (graph.successors.get(node) ?? []).map((successor) => chains.get(successor));
    const next = successors.reduce(better, undefined);
    const chain = isJoint(node) ? next : before(node, weightOf(node), next);
    chains.set(node, chain);
    heaviest = better(heaviest, chain);
  }
  return nodesOf(heaviest);
}

/** The best chain that starts at a node. */
interface Chain {
  readonly node: string;
  readonly weight: number;
  readonly length: number;
  readonly next: Chain | undefined;
}

function before(node: string, weight: number, next: Chain | undefined): Chain {
  return {node, weight: weight + (next?.weight ?? 0), length: 1 + (next?.length ?? 0), next};
}

function nodesOf(chain: Chain | undefined): string[] {
  const nodes = [];
  for (let at = chain; at; at = at.next) nodes.push(at.node);
  return nodes;
}
