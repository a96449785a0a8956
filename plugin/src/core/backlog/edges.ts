import type {Edge} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {compareIds} from '../read/ticketIds.js';

/**
 * The dependencies between known tickets. One exists if either side declares it; the reason is that
 * of the blocked ticket, else that of the blocker. A ticket's dependency on itself is not an edge.
 */
export function buildEdges(tickets: readonly Ticket[]): Edge[] {
  const known = new Set(tickets.map(({id}) => id));
  const edges = new Map<string, Edge>();
  const declare = (from: string, to: string, side: Side, reason: string | null): void => {
    if (from === to || !known.has(from) || !known.has(to)) return;
    const key = JSON.stringify([from, to]);
    edges.set(key, merge(edges.get(key), {from, to, declaredBy: side, reason}));
  };
  for (const {id, blockedBy} of tickets) {
    for (const blocker of blockedBy) declare(blocker.id, id, 'blockedBy', blocker.reason);
  }
  for (const {id, blocks} of tickets) {
    for (const blocked of blocks) declare(id, blocked.id, 'blocks', blocked.reason);
  }
  return [...edges.values()].sort((a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to));
}

type Side = 'blocks' | 'blockedBy';

function merge(known: Edge | undefined, edge: Edge): Edge {
  if (!known) return edge;
  const declaredBy = known.declaredBy === edge.declaredBy ? known.declaredBy : 'both';
  return {...known, declaredBy, reason: known.reason ?? edge.reason};
}
