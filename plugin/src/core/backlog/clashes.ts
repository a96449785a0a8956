import {buildGraph} from '../graph/graph.js';
import {findOrder} from '../graph/order.js';
import type {Order} from '../graph/order.js';
import {groupUnordered} from '../graph/unordered.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {rememberFor} from '../model/memo.js';
import {isOpen} from '../model/status.js';
import type {FileChange} from '../model/ticket.js';
import {compareIds} from '../read/ticketIds.js';

/** Open tickets that change one file, with nothing that says which of them goes first. */
export interface Clash {
  /** The file, relative to the root. */
  readonly path: string;
  /** In id order. Each has no order with another one of them, though not with every other one. */
  readonly changes: readonly ClashingChange[];
  /** Whether two or more of them create the file. */
  readonly isCreatedTwice: boolean;
}

export interface ClashingChange {
  readonly ticket: BacklogTicket;
  readonly change: FileChange;
}

/**
 * Every clash, in the order of paths. A ticket goes before another if a chain of dependencies leads
 * from one to the other, whatever the status of those between; a part goes before its parent, and a
 * dependency on an epic is one on each of its tickets.
 */
export const findClashes = rememberFor((backlog: Backlog): readonly Clash[] => {
  const shared = collectChanges(backlog, ({status}) => isOpen(status));
  if (shared.length === 0) return [];
  const groups = groupUnordered(
    orderOf(backlog),
    shared.map(([, changes]) => [...changes.keys()]),
  );
  return shared.flatMap(([path, changes], index) =>
    (groups[index] ?? []).map((ids) => toClash(path, changes, ids)),
  );
});

function toClash(
  path: string,
  all: ReadonlyMap<string, ClashingChange>,
  ids: readonly string[],
): Clash {
  const changes = [...ids].sort(compareIds).flatMap((id) => all.get(id) ?? []);
  const created = changes.filter(({change}) => change.action === 'create');
  return {path, changes, isCreatedTwice: created.length > 1};
}

/**
 * The files that two or more tickets of a kind change, in the order of paths, with those changes by
 * ticket. Of tickets with one id the first counts, and of its changes of a file the first.
 */
export function collectChanges(
  backlog: Backlog,
  isMeant: (ticket: BacklogTicket) => boolean,
): [string, Map<string, ClashingChange>][] {
  const byPath = new Map<string, Map<string, ClashingChange>>();
  for (const ticket of backlog.byId.values()) {
    if (!isMeant(ticket)) continue;
    for (const {change, path} of ticket.files) {
      if (path === null) continue;
      const changes = byPath.get(path) ?? new Map<string, ClashingChange>();
      byPath.set(path, changes);
      if (!changes.has(ticket.ticket.id)) changes.set(ticket.ticket.id, {ticket, change});
    }
  }
  return [...byPath].filter(([, changes]) => changes.size > 1).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Which ticket goes before which, as clashes count it. An epic is two nodes: one that stands before
 * all its tickets, and one behind them.
 */
export const orderOf = rememberFor(({byId, epics, edges}: Backlog): Order => {
  const start = (epic: string): string => `start of\0${epic}`;
  const end = (epic: string): string => `end of\0${epic}`;
  const inEpics = epics.flatMap(({id, ticketIds}) =>
    ticketIds.flatMap((ticket) => [
      {from: start(id), to: ticket},
      {from: ticket, to: end(id)},
    ]),
  );
  const ofTickets = [...byId.values()].flatMap(({ticket: {id}, childIds, dependencies}) => [
    ...childIds.map((child) => ({from: child, to: id})),
    ...dependencies
      .filter(({target}) => target === 'epic')
      .flatMap(({side, ids}) =>
        ids.map((epic) =>
          side === 'blockedBy' ? {from: end(epic), to: id} : {from: id, to: start(epic)},
        ),
      ),
  ]);
  const nodes = [...byId.keys(), ...epics.flatMap(({id}) => [start(id), end(id)])];
  return findOrder(buildGraph(nodes, [...edges, ...inEpics, ...ofTickets]));
});
