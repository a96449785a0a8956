import {buildBacklog} from '../../../plugin/lib/core/index.js';

/**
 * Counts what the tickets of a corpus say of each other.
 *
 * @param {readonly object[]} tickets as the reader gives them
 * @param {'exact' | 'normal'} compare whether ids must be the same to the letter
 * @returns {import('./corpora.mjs').Facts}
 */
export function toFacts(tickets, compare) {
  const backlog = buildBacklog({tickets, files: new Set(), documents: new Map()});
  const edges = new Map();
  const dangling = new Set();
  const mentioned = new Set();
  for (const {ticket, dependencies} of backlog.tickets) {
    for (const dependency of dependencies) {
      if (dependency.side === 'blockedBy') mentioned.add(ticket.id);
      const isKnown = compare === 'normal' || dependency.isExact;
      const ids = dependency.target === 'tickets' && isKnown ? dependency.ids : [];
      const isTicket = dependency.target !== 'vague' && dependency.target !== 'epic';
      if (ids.length === 0 && isTicket) dangling.add(`${ticket.id}>${dependency.dependency.id}`);
      for (const id of ids) addEdge(edges, ticket.id, id, dependency.side);
    }
  }
  for (const key of edges.keys()) for (const id of key.split('>')) mentioned.add(id);
  const ids = new Set(tickets.map(({id}) => id));
  const sides = [...edges.values()];
  return {
    ids: ids.size,
    edges: edges.size,
    dangling: dangling.size,
    duplicates: countDuplicates(tickets),
    cycles: backlog.cycles.map((cycle) => cycle.join(' <-> ')).join(', '),
    blocksOnly: sides.filter((it) => it === 'blocks').length,
    blockedByOnly: sides.filter((it) => it === 'blockedBy').length,
    isolated: [...ids].filter((id) => !mentioned.has(id)).length,
  };
}

function addEdge(edges, own, other, side) {
  if (own === other) return;
  const key = side === 'blocks' ? `${own}>${other}` : `${other}>${own}`;
  const known = edges.get(key);
  edges.set(key, known === undefined || known === side ? side : 'both');
}

function countDuplicates(tickets) {
  const counts = new Map();
  for (const {id} of tickets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length;
}
