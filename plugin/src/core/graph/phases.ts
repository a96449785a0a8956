import type {Graph} from './graph.js';

/**
 * The nodes by depth over their predecessors: a phase can run once all before it are through, and
 * its members side by side. Nodes in or behind a cycle are in none.
 */
export function findPhases(graph: Graph): string[][] {
  const waiting = new Map(
    graph.nodes.map((node) => [node, graph.predecessors.get(node)?.length ?? 0]),
  );
  const rank = new Map(graph.nodes.map((node, index) => [node, index]));
  const phases: string[][] = [];
  let phase = graph.nodes.filter((node) => waiting.get(node) === 0);
  while (phase.length > 0) {
    phases.push(phase);
    phase = release(graph, waiting, phase);
    phase.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
  return phases;
}

function release(graph: Graph, waiting: Map<string, number>, phase: readonly string[]): string[] {
  const released: string[] = [];
  for (const node of phase) {
    for (const successor of graph.successors.get(node) ?? []) {
      const left = (waiting.get(successor) ?? 0) - 1;
      waiting.set(successor, left);
      if (left === 0) released.push(successor);
    }
  }
  return released;
}
