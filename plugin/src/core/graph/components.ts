import type {Graph} from './graph.js';

/**
 * The strongly connected components with more than one node, each in node order.
 *
 * Tarjan, "Depth-first search and linear graph algorithms" (1972), without recursion, so that a
 * chain of any length fits.
 */
export function findComponents(graph: Graph): string[][] {
  const search: Search = {
    graph,
    index: new Map(),
    low: new Map(),
    stack: [],
    onStack: new Set(),
    found: [],
  };
  for (const node of graph.nodes) if (!search.index.has(node)) visitFrom(search, node);
  const rank = new Map(graph.nodes.map((node, index) => [node, index]));
  const byRank = (a: string, b: string): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  for (const component of search.found) component.sort(byRank);
  return search.found.sort((a, b) => byRank(a[0] ?? '', b[0] ?? ''));
}

interface Search {
  readonly graph: Graph;
  readonly index: Map<string, number>;
  readonly low: Map<string, number>;
  readonly stack: string[];
  readonly onStack: Set<string>;
  readonly found: string[][];
}

interface Frame {
  readonly node: string;
  readonly successors: readonly string[];
  next: number;
}

function visitFrom(search: Search, root: string): void {
  const frames = [enter(search, root)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const successor = frame.successors[frame.next++];
    if (successor === undefined) {
      frames.pop();
      leave(search, frame.node, frames.at(-1)?.node);
    } else if (!search.index.has(successor)) {
      frames.push(enter(search, successor));
    } else if (search.onStack.has(successor)) {
      lower(search, frame.node, search.index.get(successor));
    }
  }
}

function enter(search: Search, node: string): Frame {
  search.index.set(node, search.index.size);
  search.low.set(node, search.index.size - 1);
  search.stack.push(node);
  search.onStack.add(node);
  return {node, successors: search.graph.successors.get(node) ?? [], next: 0};
}

function leave(search: Search, node: string, parent: string | undefined): void {
  if (search.low.get(node) === search.index.get(node)) popComponent(search, node);
  if (parent !== undefined) lower(search, parent, search.low.get(node));
}

function lower(search: Search, node: string, value = Infinity): void {
  search.low.set(node, Math.min(search.low.get(node) ?? Infinity, value));
}

function popComponent(search: Search, root: string): void {
  const component = search.stack.splice(search.stack.lastIndexOf(root));
  for (const node of component) search.onStack.delete(node);
  if (component.length > 1) search.found.push(component);
}
