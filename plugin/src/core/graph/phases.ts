import type {Graph} from './graph.js';
import {countPredecessors, findFree, release} from './sortNodes.js';

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

/** What is reached with the joints replaced by what they release. */
function passJoints(
  graph: Graph,
  waiting: Map<string, number>,
  reached: readonly string[],
  isJoint: (node: string) => boolean,
): string[] {
  const passed = [...reached];
  for (const node of passed) {
    if (isJoint(node)) for (const next of release(graph, waiting, node)) passed.push(next);
  }
  return passed.filter((node) => !isJoint(node));
}
