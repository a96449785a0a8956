import type {Belonger, IdIndex} from '../model/backlog.js';
import type {EpicReference} from '../model/ticket.js';
import {compareIds} from '../read/ticketIds.js';

/** What a ticket is part of, as its file says. */
export interface Belonging {
  readonly epic: EpicReference | null;
  /** The parent, where it is a ticket. */
  readonly parentId: string | null;
}

/** A parent that is an epic's file, or goes by the name of one, is the epic; any other is a ticket. */
export function findBelonging({path, id, epic, parent}: Belonger, index: IdIndex): Belonging {
  if (!parent) return {epic, parentId: null};
  const found = index.find(parent, path)?.file;
  if (found?.kind === 'ticket') return {epic, parentId: found.id === id ? null : found.id};
  if (epic !== null || (!found && !isEpicId(parent.id))) return {epic, parentId: null};
  const {reason: name, href} = parent;
  return {epic: {id: found?.id ?? parent.id, name, href}, parentId: null};
}

/** Whether an id says that it is an epic's: `EPIC-12`, `Epic 2`, `milestone-3`. */
export function isEpicId(id: string): boolean {
  return /^(?:epic|milestone|initiative)(?![\p{L}])/iu.test(id);
}

/** Ids of the parts of each ticket that has some, in id order. */
export function collectChildren(
  tickets: readonly {readonly id: string; readonly parentId: string | null}[],
): Map<string, string[]> {
  const children = new Map<string, Set<string>>();
  for (const {id, parentId} of tickets) {
    if (parentId === null) continue;
    const known = children.get(parentId);
    if (known) known.add(id);
    else children.set(parentId, new Set([id]));
  }
  return new Map([...children].map(([id, ids]) => [id, [...ids].sort(compareIds)]));
}
