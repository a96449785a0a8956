import {findComponents} from './components.js';
import type {Graph} from './graph.js';

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
  const component = new Map(
    findComponents(graph).flatMap((nodes, index) => nodes.map((node) => [node, index] as const)),
  );
  const isInCycle = (from: string, to: string): boolean =>
    from === to || (component.has(from) && component.get(from) === component.get(to));
  const next = (node: string): readonly string[] =>
    (graph.successors.get(node) ?? []).filter((to) => !isInCycle(node, to));
  return graph.nodes.flatMap((from) => {
    const targets = next(from);
    return targets.length < 2 ? [] : findLongerWays(from, targets, next);
  });
}

function findLongerWays(
  from: string,
  targets: readonly string[],
  next: (node: string) => readonly string[],
): RedundantEdge[] {
  const before = new Map<string, string>();
  // A loop over an array sees what is put at its end meanwhile.
  const queue = [...targets];
  for (const at of queue) {
    for (const to of next(at)) {
      if (before.has(to)) continue;
      before.set(to, at);
      if (!targets.includes(to)) queue.push(to);
    }
  }
  return targets
    .filter((to) => before.has(to))
    .map((to) => ({from, to, way: wayTo(from, to, targets, before)}));
}

/** Back from the end to the first node behind the start. */
function wayTo(
  from: string,
  to: string,
  targets: readonly string[],
  before: ReadonlyMap<string, string>,
): string[] {
  const way = [to];
  for (
    let at = before.get(to);
    at !== undefined;
    at = targets.includes(at) ? undefined : before.get(at)
  ) {
    way.unshift(at);
  }
  return [from, ...way];
}
