import {findComponents} from '../graph/components.js';
import {findCycles} from '../graph/cycles.js';
import {buildGraph} from '../graph/graph.js';
import type {Graph} from '../graph/graph.js';
import type {Backlog} from '../model/backlog.js';
import {compareIds} from '../read/ticketIds.js';
import {openGraphOf} from './waiting.js';
import {findWrittenLines} from './writtenLines.js';
import type {WrittenLine} from './writtenLines.js';

/** A dependency to delete: `to` waits for `from`. */
export interface Cut {
  readonly from: string;
  readonly to: string;
  readonly why: readonly CutReason[];
  /** Where it is written. */
  readonly lines: readonly WrittenLine[];
}

/**
 * What speaks for deleting a dependency rather than another one of its circle: no circle is left then;
 * only one of the tickets declares it; nobody gives a reason; the blocker has the higher id, and ids
 * mostly rise in the order of the work. One further up outweighs all below it.
 */
export const cutReasons = ['breaks-all', 'one-sided', 'no-reason', 'backwards'] as const;

export type CutReason = (typeof cutReasons)[number];

/** What to delete, and whether that does not untie all. */
export interface Cuts {
  readonly cuts: readonly Cut[];
  readonly isMore: boolean;
}

const mostCuts = 5;

/** Cuts the shortest circle that is left in a group of nodes, again and again. */
export function findCuts(backlog: Backlog, group: readonly string[]): Cuts {
  const {graph, idOf} = openGraphOf(backlog);
  const cuts: Cut[] = [];
  let part = buildGraph(group, edgesOf(group, graph.successors));
  for (;;) {
    const [way] = findCycles(part);
    const cut = way && cuts.length < mostCuts ? chooseCut(backlog, part, way) : undefined;
    if (!cut)
      return {cuts: cuts.map((it) => ({...it, from: idOf(it.from)})), isMore: way !== undefined};
    cuts.push(cut);
    part = withoutCut(part, cut);
  }
}

/** Nodes looked at for one cut: whether it is the one to untie all takes a look at the whole group. */
const mostLookedAt = 200_000;

/** The best dependency of a way round that somebody wrote down: that a ticket is of an epic is none. */
function chooseCut(backlog: Backlog, part: Graph, way: readonly string[]): Cut | undefined {
  const {isJoint} = openGraphOf(backlog);
  const cuts = way
    .map((from, index) => toCut(backlog, from, way[(index + 1) % way.length] ?? from))
    .filter(({to}) => !isJoint(to))
    .sort(compareReasons);
  return cuts
    .slice(0, Math.max(1, Math.floor(mostLookedAt / part.nodes.length)))
    .map((cut) =>
      isUntiedBy(part, cut) ? {...cut, why: ['breaks-all' as const, ...cut.why]} : cut,
    )
    .sort(compareReasons)[0];
}

function toCut(backlog: Backlog, from: string, to: string): Cut {
  const lines = findWrittenLines(backlog, openGraphOf(backlog).idOf(from), to);
  const speaksFor = {
    'one-sided': new Set(lines.map(({side}) => side)).size === 1,
    'no-reason': lines.every(({reason}) => reason === null),
    backwards: backlog.byId.has(from) && compareIds(from, to) > 0,
  };
  const why = (['one-sided', 'no-reason', 'backwards'] as const).filter((it) => speaksFor[it]);
  return {from, to, why, lines};
}

function compareReasons(a: Cut, b: Cut): number {
  const orders = cutReasons.map((it) => Number(b.why.includes(it)) - Number(a.why.includes(it)));
  return orders.find((order) => order !== 0) ?? 0;
}

function isUntiedBy(part: Graph, cut: Cut): boolean {
  return findComponents(withoutCut(part, cut)).length === 0;
}

function withoutCut({nodes, successors}: Graph, {from, to}: Cut): Graph {
  const left = edgesOf(nodes, successors).filter((it) => it.from !== from || it.to !== to);
  return buildGraph(nodes, left);
}

function edgesOf(
  nodes: readonly string[],
  successors: Graph['successors'],
): {from: string; to: string}[] {
  return nodes.flatMap((from) => (successors.get(from) ?? []).map((to) => ({from, to})));
}
