import type {Edge, ResolvedDependency} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';

/** A ticket with what its own dependencies stand for. */
export interface Declaring {
  readonly ticket: Ticket;
  readonly dependencies: readonly ResolvedDependency[];
}

/**
 * The dependencies between known tickets, which are given in id order. One exists if either side
 * declares it; the reason is that of the blocked ticket, else that of the blocker. A ticket's dependency
 * on itself is not an edge.
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
  return sortEdges([...edges.values()], tickets);
}

/** In the order of `from` and then of `to`. Comparing ids themselves takes longer. */
function sortEdges(edges: readonly Edge[], tickets: readonly Declaring[]): Edge[] {
  const ids = [...new Set(tickets.map(({ticket}) => ticket.id))];
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const keyOf = ({from, to}: Edge): number =>
    (ranks.get(from) ?? 0) * ids.length + (ranks.get(to) ?? 0);
  return edges
    .map((edge) => ({edge, key: keyOf(edge)}))
    .sort((a, b) => a.key - b.key)
    .map(({edge}) => edge);
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
