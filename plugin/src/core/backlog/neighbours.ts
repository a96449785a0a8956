import type {Edge} from '../model/backlog.js';
import {compareIds} from '../read/ticketIds.js';
import type {Declaring} from './edges.js';

/** Ids before and after a ticket, by either side's word. */
export interface Neighbours {
  readonly blockedBy: readonly string[];
  readonly blocks: readonly string[];
}

/** Collects the neighbours of each id; all else that a ticket names by an id is among them. */
export function collectNeighbours(
  tickets: readonly Declaring[],
  edges: readonly Edge[],
): Map<string, Neighbours> {
  const sets = new Map(
    tickets.map(({ticket}) => [
      ticket.id,
      {blockedBy: new Set<string>(), blocks: new Set<string>()},
    ]),
  );
  for (const {ticket, dependencies} of tickets) {
    for (const {side, target, ids, dependency} of dependencies) {
      if (target === 'epic' || target === 'external')
        for (const id of ids) sets.get(ticket.id)?.[side].add(id);
      if (target === 'unknown') sets.get(ticket.id)?.[side].add(dependency.id);
    }
  }
  for (const {from, to} of edges) {
    sets.get(to)?.blockedBy.add(from);
    sets.get(from)?.blocks.add(to);
  }
  return new Map(
    [...sets].map(([id, {blockedBy, blocks}]) => [
      id,
      {blockedBy: [...blockedBy].sort(compareIds), blocks: [...blocks].sort(compareIds)},
    ]),
  );
}
