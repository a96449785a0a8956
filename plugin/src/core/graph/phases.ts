import type {Graph} from './graph.js';

/**
 * The nodes by depth over their predecessors: a phase can run once all before it are through, and
 * its members side by side. Nodes in or behind a cycle are in none. A joint hands on what it waits
 * for, and takes no phase of its own.
 */
export function findPhases(
  graph: Graph,
  isJoint: (node: string) => boolean = () => false,
): string[][] {
  const waiting = countPredecessors(graph);
  const rank = new Map(graph.nodes.map((node, index) => [node, index]));
  const phases: string[][] = [];
  let reached = findFree(graph);
  for (;;) {
    const phase = passJoints(graph, waiting, reached, isJoint);
    if (phase.length === 0) return phases;
    phases.push(phase.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
    reached = phase.flatMap((node) => release(graph, waiting, node));
  }
}

/** The nodes in an order that follows the edges, without those in or behind a cycle. */
export function sortNodes(graph: Graph): string[] {
  const waiting = countPredecessors(graph);
  const sorted = findFree(graph);
  // A loop over an array sees what is put at its end meanwhile.
  for (const node of sorted) sorted.push(...release(graph, waiting, node));
  return sorted;
}

function countPredecessors({nodes, predecessors}: Graph): Map<string, number> {
  return new Map(nodes.map((node) => [node, predecessors.get(node)?.length ?? 0]));
}

function findFree({nodes, predecessors}: Graph): string[] {
  return nodes.filter((node) => (predecessors.get(node)?.length ?? 0) === 0);
}

/** What is reached with the joints replaced by what they release. */
function passJoints(
  graph: Graph,
  waiting: Map<string, number>,
  reached: readonly string[],
  isJoint: (node: string) => boolean,
): string[] {
  const passed = [...reached];
  for (const node of passed) if (isJoint(node)) passed.push(...release(graph, waiting, node));
  return passed.filter((node) => !isJoint(node));
}

/** The nodes that waited for nothing but this one. */
function release(graph: Graph, waiting: Map<string, number>, node: string): string[] {
  return (graph.successors.get(node) ?? []).filter((successor) => {
    const left = (waiting.get(successor) ?? 0) - 1;
    waiting.set(successor, left);
    return left === 0;
  });
}
