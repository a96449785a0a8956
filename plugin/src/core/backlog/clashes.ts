import {buildGraph} from '../graph/graph.js';
import type {Backlog} from '../model/backlog.js';
import {isOpen} from '../model/status.js';

/** Open tickets that change the same file, with no dependency that puts one before the other. */
export interface Clash {
  readonly path: string;
  /** In id order; each of them clashes with another one. */
  readonly ids: readonly string[];
  /** Whether more than one of them creates the file. */
  readonly isCreatedTwice: boolean;
}

/** Finds the clashes of a backlog, one for each file, in the order of paths. */
export function findClashes(backlog: Backlog): Clash[] {
  const changes = collectChanges(backlog);
  const clashing = new Map<string, Set<string>>();
  const isOrdered = orderOf(backlog);
  for (const [id, paths] of pathsByTicket(changes)) {
    const isOrderedWithIt = isOrdered(id);
    for (const path of paths) {
      const others = [...(changes.get(path)?.keys() ?? [])];
      if (others.every((other) => isOrderedWithIt(other))) continue;
      clashing.set(path, (clashing.get(path) ?? new Set()).add(id));
    }
  }
  return [...changes].flatMap(([path, actions]) => {
    const ids = [...actions.keys()].filter((id) => clashing.get(path)?.has(id));
    const created = ids.filter((id) => actions.get(id) === 'create');
    return ids.length > 0 ? [{path, ids, isCreatedTwice: created.length > 1}] : [];
  });
}

type Actions = Map<string, 'create' | 'modify'>;

/** What open tickets, in id order, do to the files that more than one of them changes. */
function collectChanges(backlog: Backlog): Map<string, Actions> {
  const changes = new Map<string, Actions>();
  for (const joined of backlog.tickets) {
    const {ticket, status} = joined;
    if (!isOpen(status) || backlog.byId.get(ticket.id) !== joined) continue;
    for (const {path, action} of ticket.files) {
      const actions = changes.get(path) ?? new Map<string, 'create' | 'modify'>();
      changes.set(path, actions);
      if (action === 'create' || !actions.has(ticket.id)) actions.set(ticket.id, action);
    }
  }
  const shared = [...changes].filter(([, actions]) => actions.size > 1);
  return new Map(shared.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pathsByTicket(changes: ReadonlyMap<string, Actions>): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, actions] of changes) {
    for (const id of actions.keys()) {
      const list = paths.get(id);
      if (list) list.push(path);
      else paths.set(id, [path]);
    }
  }
  return paths;
}

/**
 * Tells which tickets stand before or behind one in the graph, and that it is itself. What is found
 * for one ticket is kept until the next is asked for: all of it would be the square of the backlog.
 */
function orderOf(backlog: Backlog): (id: string) => (other: string) => boolean {
  const ids = [...backlog.byId.keys()];
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const {successors, predecessors} = buildGraph(ids, backlog.edges);
  const [after, before] = [successors, predecessors].map((lists) =>
    ids.map((id) => (lists.get(id) ?? []).map((other) => numbers.get(other) ?? 0)),
  );
  const marks = new Int32Array(ids.length).fill(-1);
  return (id) => {
    const start = numbers.get(id) ?? 0;
    for (const neighbours of [after ?? [], before ?? []]) {
      const ahead = [start];
      const seen = new Set(ahead);
      for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
        marks[at] = start;
        for (const next of neighbours[at] ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          ahead.push(next);
        }
      }
    }
    return (other) => marks[numbers.get(other) ?? 0] === start;
  };
}
