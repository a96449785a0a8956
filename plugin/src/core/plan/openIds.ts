import {isExternalOpen} from '../backlog/externals.js';
import {rememberFor} from '../model/memo.js';
import type {Backlog, Epic} from '../model/backlog.js';
import {isOpen} from '../model/status.js';

/** What tells whether an id stands for something open. */
export type OpenSource = Pick<Backlog, 'byId' | 'epics' | 'externals'>;

/** Whether an id stands for an open ticket here or elsewhere, for an epic with one, or for nothing at all. */
export function isOpenId(backlog: OpenSource, id: string): boolean {
  const found = backlog.byId.get(id);
  if (found) return isOpen(found.status);
  const epic = epicsById(backlog.epics).get(id);
  return epic ? isOpenEpic(epic) : isExternalOpen(id, backlog.externals);
}

/** Whether an epic has tickets that are neither done nor canceled. */
export function isOpenEpic({tickets}: Epic): boolean {
  return tickets.done < tickets.total;
}

/** Epics by their ids. */
export const epicsById = rememberFor(
  (epics: readonly Epic[]): ReadonlyMap<string, Epic> => new Map(epics.map((it) => [it.id, it])),
);
