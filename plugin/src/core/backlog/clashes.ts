import {buildGraph} from '../graph/graph.js';
import type {Graph} from '../graph/graph.js';
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
  const graph = buildGraph([...backlog.byId.keys()], backlog.edges);
  const behind = rememberBehind(graph);
  return [...changes].flatMap(([path, actions]) => {
    const ids = [...actions.keys()].filter((id) =>
      [...actions.keys()].some(
        (other) => other !== id && !behind(id).has(other) && !behind(other).has(id),
      ),
    );
    const created = ids.filter((id) => actions.get(id) === 'create');
    return ids.length > 0 ? [{path, ids, isCreatedTwice: created.length > 1}] : [];
  });
}

type Actions = Map<string, 'create' | 'modify'>;

/** What open tickets do to the files that more than one of them changes. */
function collectChanges(backlog: Backlog): [string, Actions][] {
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
  return [...changes]
    .filter(([, actions]) => actions.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** All tickets behind one, each found once. */
function rememberBehind(graph: Graph): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const found = known.get(id) ?? findBehind(graph, id);
    known.set(id, found);
    return found;
  };
}

function findBehind({successors}: Graph, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const ahead = [...(successors.get(id) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    ahead.push(...(successors.get(next) ?? []));
  }
  return found;
}
