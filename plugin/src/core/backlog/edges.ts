import type {Edge, ResolvedDependency} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {compareIds} from '../read/ticketIds.js';

/** A ticket with what its own dependencies stand for. */
export interface Declaring {
  readonly ticket: Ticket;
  readonly dependencies: readonly ResolvedDependency[];
}

/**
 * The dependencies between known tickets. One exists if either side declares it; the reason is that
 * of the blocked ticket, else that of the blocker. A ticket's dependency on itself is not an edge.
 */
export function buildEdges(tickets: readonly Declaring[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const side of ['blockedBy', 'blocks'] as const) {
    for (const {ticket, dependencies} of tickets) {
      for (const it of dependencies) {
        if (it.side !== side || it.target !== 'tickets') continue;
        for (const id of it.ids) declare(edges, side, ticket.id, id, it.dependency.reason);
      }
    }
  }
  return [...edges.values()].sort((a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to));
}

function declare(
  edges: Map<string, Edge>,
  declaredBy: 'blocks' | 'blockedBy',
  own: string,
  other: string,
  reason: string | null,
): void {
  if (own === other) return;
  const [from, to] = declaredBy === 'blocks' ? [own, other] : [other, own];
  const key = `${from}\0${to}`;
  const known = edges.get(key);
  if (!known) edges.set(key, {from, to, declaredBy, reason});
  else {
    const both = known.declaredBy === declaredBy ? declaredBy : 'both';
    edges.set(key, {...known, declaredBy: both, reason: known.reason ?? reason});
  }
}
