import {findComponents} from './components.js';
import type {Graph} from './graph.js';

/**
 * Edges looked at for one component. Finding its shortest cycle takes nodes times edges, which for
 * a tangle of thousands of tickets would be half a minute.
 */
const longestSearch = 5_000_000;

/**
 * One cycle for each strongly connected component: the shortest in it, its first node (in node
 * order) in front. Each node has an edge to the next, and the last to the first. In a component of
 * thousands of nodes it is the shortest that a bounded search finds.
 */
export function findCycles(graph: Graph): string[][] {
  return findComponents(graph).map((component) => shortestCycle(graph, component));
}

function shortestCycle(graph: Graph, component: readonly string[]): string[] {
  const members = new Set(component);
  const search: Search = {graph, members, edgesLeft: longestSearch};
  let shortest: string[] = [];
  for (const node of component) {
    const cycle = cycleThrough(search, node, shortest.length || Infinity);
    if (cycle) shortest = cycle;
    if (shortest.length === 2 || search.edgesLeft <= 0) break;
  }
  return startingAtFirst(shortest, component);
}

interface Search {
  readonly graph: Graph;
  readonly members: ReadonlySet<string>;
  edgesLeft: number;
}

/** The shortest cycle through a node that is shorter than `limit`, by breadth-first search. */
function cycleThrough(search: Search, start: string, limit: number): string[] | null {
  const before = new Map<string, string>();
  let front = [start];
  for (let length = 1; length < limit && front.length > 0; length++) {
    const next: string[] = [];
    for (const node of front) {
      for (const successor of search.graph.successors.get(node) ?? []) {
        search.edgesLeft--;
        if (successor === start) return pathTo(before, start, node);
        if (!search.members.has(successor) || before.has(successor)) continue;
        before.set(successor, node);
        next.push(successor);
      }
    }
    front = next;
  }
  return null;
}

function pathTo(before: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const path = [end];
  for (let node = end; node !== start;) {
    node = before.get(node) ?? start;
    path.push(node);
  }
  return path.reverse();
}

function startingAtFirst(cycle: readonly string[], order: readonly string[]): string[] {
  const first = order.find((node) => cycle.includes(node)) ?? '';
  const at = Math.max(0, cycle.indexOf(first));
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
