import {sortNodes} from '../graph/sortNodes.js';
import {sumPoints} from '../model/points.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {openGraphOf, weighWaiting} from './waiting.js';
import type {Amount} from './waiting.js';

/** Tickets that wait for each other in a row. */
export interface WaitingChain {
  /** The first waits for nothing that is open, and nothing waits for the last. */
  readonly tickets: readonly BacklogTicket[];
  readonly points: number;
  /** What waits for the first ticket, on this chain and beside it. */
  readonly waiting: Amount;
}

/**
 * The longest chain behind each open ticket that can be worked on, in points, then in tickets; the
 * critical path's is left out. No two of them share a ticket: each ticket stands on the chain of the
 * start that holds it up longest. Tickets in and behind cycles are on none.
 */
export function findWaitingChains(backlog: Backlog): WaitingChain[] {
  const ends = findEnds(toLinks(backlog));
  const [critical] = backlog.criticalPath.ids;
  const weigh = weighWaiting(backlog);
  return [...ends]
    .filter(([start, end]) => start !== critical && end.length > 1)
    .map(([start, end]) => {
      const tickets = idsOf(end).flatMap((id) => backlog.byId.get(id) ?? []);
      return {tickets, points: sumPoints(tickets), waiting: weigh(start)};
    })
    .sort((a, b) => b.points - a.points || b.tickets.length - a.tickets.length);
}

/** The longest chain that ends in a ticket. */
interface Link {
  readonly id: string;
  readonly start: string;
  readonly points: number;
  readonly length: number;
  readonly before: Link | undefined;
}

/** Chains in the order of their last tickets. Of equal ones the critical path goes on. */
function toLinks(backlog: Backlog): Link[] {
  const {graph, isJoint} = openGraphOf(backlog);
  const {ids} = backlog.criticalPath;
  const onPath = new Map(ids.map((id, index) => [id, ids[index - 1]]));
  const links = new Map<string, Link | undefined>();
  for (const node of sortNodes(graph)) {
    const blockers = (graph.predecessors.get(node) ?? []).map((blocker) => links.get(blocker));
    const before = links.get(onPath.get(node) ?? '') ?? blockers.reduce(longer, undefined);
    links.set(
      node,
      isJoint(node) ? before : toLink(node, backlog.byId.get(node)?.points ?? 0, before),
    );
  }
  return [...links].flatMap(([node, link]) => (link && !isJoint(node) ? [link] : []));
}

function toLink(id: string, points: number, before: Link | undefined): Link {
  return {
    id,
    start: before?.start ?? id,
    points: points + (before?.points ?? 0),
    length: 1 + (before?.length ?? 0),
    before,
  };
}

function longer(a: Link | undefined, b: Link | undefined): Link | undefined {
  if (!a || !b) return a ?? b;
  return b.points > a.points || (b.points === a.points && b.length > a.length) ? b : a;
}

/** The longest chain from each start. */
function findEnds(links: readonly Link[]): Map<string, Link> {
  const ends = new Map<string, Link>();
  for (const link of links) ends.set(link.start, longer(ends.get(link.start), link) ?? link);
  return ends;
}

function idsOf(end: Link): string[] {
  const ids: string[] = [];
  for (let at: Link | undefined = end; at; at = at.before) ids.push(at.id);
  return ids.reverse();
}
