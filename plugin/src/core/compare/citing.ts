import type {Backlog} from '../model/backlog.js';
import {ticketsOf} from './side.js';

/** Ids of the tickets that refer to a document, in id order. */
export interface Citing {
  readonly all: ReadonlySet<string>;
  /** Those that refer to one of its sections, by anchor. */
  readonly byAnchor: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects which of the wanted tickets refer to each document, by path. */
export function findCiting(
  backlog: Backlog,
  isWanted: (id: string) => boolean,
): Map<string, Citing> {
  const citing = new Map<string, {all: Set<string>; byAnchor: Map<string, Set<string>>}>();
  for (const [id, {documents}] of ticketsOf(backlog)) {
    if (!isWanted(id)) continue;
    for (const {path, anchor} of documents) {
      if (path === null) continue;
      const found = citing.get(path) ?? {all: new Set(), byAnchor: new Map<string, Set<string>>()};
      citing.set(path, found);
      found.all.add(id);
      if (anchor === null) continue;
      const ids = found.byAnchor.get(anchor) ?? new Set();
      found.byAnchor.set(anchor, ids.add(id));
    }
  }
  return citing;
}
