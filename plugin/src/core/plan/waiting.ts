import {buildGraph} from '../graph/graph.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpen} from '../model/status.js';

/**
 * Tells which open tickets wait for a ticket, directly or through others that are open, in the order
 * they are met. What waits for an epic waits for each ticket of it.
 */
export function findWaiting(backlog: Backlog): (id: string) => BacklogTicket[] {
  const {successors} = buildOpenGraph(backlog);
  return (id) => {
    const found = new Set([id]);
    for (const node of found) for (const next of successors.get(node) ?? []) found.add(next);
    found.delete(id);
    return [...found].flatMap((node) => backlog.byId.get(node) ?? []);
  };
}

function buildOpenGraph({byId, epics, edges}: Backlog): ReturnType<typeof buildGraph> {
  const open = [...byId.values()].filter(({status}) => isOpen(status));
  const members = epics.flatMap(({id, ticketIds}) =>
    ticketIds.map((ticketId) => ({from: ticketId, to: nodeOf(id)})),
  );
  const known = new Set(epics.map(({id}) => id));
  const waiting = open.flatMap(({ticket, blockedBy}) =>
    blockedBy
      .filter((id) => !byId.has(id) && known.has(id))
      .map((id) => ({from: nodeOf(id), to: ticket.id})),
  );
  const nodes = [...open.map(({ticket}) => ticket.id), ...epics.map(({id}) => nodeOf(id))];
  return buildGraph(nodes, [...edges, ...members, ...waiting]);
}

/** No ticket has such an id. */
function nodeOf(epicId: string): string {
  return `epic\0${epicId}`;
}
