import {findComponents} from './components.js';
import {buildGraph} from './graph.js';
import type {Graph} from './graph.js';
import {findPhases} from './phases.js';

/** An edge that says nothing new, and the longer way its ends are joined by: both of them included. */
export interface RedundantEdge {
  readonly from: string;
  readonly to: string;
  readonly way: readonly string[];
}

/**
 * The edges that a transitive reduction takes away: those whose ends are joined by a longer way too.
 * Edges within a cycle are no part of it, since what is redundant there is not decided.
 *
 * Aho, Garey and Ullman, "The transitive reduction of a directed graph" (1972).
 */
export function findRedundantEdges(graph: Graph): RedundantEdge[] {
  const acyclic = withoutCycles(graph);
  const rank = toRanks(acyclic);
  return acyclic.nodes.flatMap((from) => {
    const targets = acyclic.successors.get(from) ?? [];
    return targets.length < 2 ? [] : findLongerWays(from, targets, acyclic, rank);
  });
}

function withoutCycles(graph: Graph): Graph {
  const component = new Map(
    findComponents(graph).flatMap((nodes, index) => nodes.map((node) => [node, index] as const)),
  );
  const isInCycle = (from: string, to: string): boolean =>
    from === to || (component.has(from) && component.get(from) === component.get(to));
  const edges = graph.nodes.flatMap((from) =>
    (graph.successors.get(from) ?? []).map((to) => ({from, to})),
  );
  return buildGraph(
    graph.nodes,
    edges.filter(({from, to}) => !isInCycle(from, to)),
  );
}

/** The number of each node's phase: every edge leads to a higher one. */
function toRanks(graph: Graph): Map<string, number> {
  return new Map(
    findPhases(graph).flatMap((phase, index) => phase.map((node) => [node, index] as const)),
  );
}

/** Nothing behind the last target in rank can lead to one, so that the search ends there. */
function findLongerWays(
  from: string,
  targets: readonly string[],
  {successors}: Graph,
  rank: ReadonlyMap<string, number>,
): RedundantEdge[] {
  const rankOf = (node: string): number => rank.get(node) ?? 0;
  const last = targets.reduce((most, node) => Math.max(most, rankOf(node)), 0);
  const direct = new Set(targets);
  const before = new Map<string, string>();
  // A loop over an array sees what is put at its end meanwhile.
  const queue = [...targets];
  for (const at of queue) {
    for (const to of successors.get(at) ?? []) {
      if (before.has(to) || rankOf(to) > last) continue;
      before.set(to, at);
      if (!direct.has(to)) queue.push(to);
    }
  }
  return targets
    .filter((to) => before.has(to))
    .map((to) => ({from, to, way: wayTo(from, to, direct, before)}));
}

/** Back from the end to the first node behind the start. */
function wayTo(
  from: string,
  to: string,
  direct: ReadonlySet<string>,
  before: ReadonlyMap<string, string>,
): string[] {
  const way = [to];
  for (
    let at = before.get(to);
    at !== undefined;
    at = direct.has(at) ? undefined : before.get(at)
  ) {
    way.unshift(at);
  }
  return [from, ...way];
}
