import {buildOpenGraph} from '../backlog/openGraph.js';
import type {WaitingGraph} from '../backlog/openGraph.js';
import {sumReached} from '../graph/reach.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {rememberFor} from '../model/memo.js';
import {roundPoints} from '../model/points.js';

/** What waits for what among the open tickets, built once for all that ask. */
export const openGraphOf = rememberFor((backlog: Backlog): WaitingGraph => buildOpenGraph(backlog));

/**
 * Tells which open tickets wait for a ticket, directly or through others that are open, in the order
 * they are met. What waits for an epic waits for each ticket of it.
 */
export function findWaiting(backlog: Backlog): (id: string) => BacklogTicket[] {
  const {successors} = openGraphOf(backlog).graph;
  return (id) => {
    const found = new Set([id]);
    for (const node of found) for (const next of successors.get(node) ?? []) found.add(next);
    found.delete(id);
    return [...found].flatMap((node) => backlog.byId.get(node) ?? []);
  };
}

/** How many tickets there are, and their points together. */
export interface Amount {
  readonly tickets: number;
  readonly points: number;
}

/** How much waits for each open ticket, directly or through others: what `findWaiting` finds, counted. */
export const weighWaiting = rememberFor((backlog: Backlog): ((id: string) => Amount) => {
  const {graph, isJoint} = openGraphOf(backlog);
  const tickets = sumReached(graph, (node) => (isJoint(node) ? 0 : 1));
  const points = sumReached(graph, (node) => backlog.byId.get(node)?.points ?? 0);
  return (id) => ({tickets: tickets.get(id) ?? 0, points: roundPoints(points.get(id) ?? 0)});
});
