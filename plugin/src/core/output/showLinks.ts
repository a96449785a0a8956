import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {DependencySide} from '../model/ticket.js';
import {isOpenId} from '../plan/openIds.js';
import {reasonFor} from '../plan/reasons.js';
import type {ShowJson} from './showSchema.js';

type Link = ShowJson['parts'][number];

/** What an id stands for, and where that stands. */
export function toLink(backlog: Backlog, id: string): Link {
  const open = isOpenId(backlog, id);
  const ticket = backlog.byId.get(id);
  if (ticket) {
    const {category, label} = ticket.status;
    const {title, path} = ticket.ticket;
    return {id, kind: 'ticket', title, status: {category, label}, open, path, ...here};
  }
  const epic = backlog.epics.find((it) => it.id === id);
  if (epic) {
    const path = epic.file?.path ?? null;
    return {id, kind: 'epic', title: epic.name, status: null, open, path, ...here};
  }
  const external = backlog.externals.byId.get(id);
  if (!external) {
    const kind = backlog.externals.isUnchecked(id) ? 'unchecked' : 'unknown';
    return {id, kind, title: null, status: null, open, path: null, ...here};
  }
  const {title, status, url, backlog: name} = external;
  const {category, label} = status;
  const elsewhere = {path: null, backlog: name, url};
  return {id, kind: 'external', title, status: {category, label}, open, ...elsewhere};
}

const here = {backlog: null, url: null};

/** What stands on one side of a ticket, open ones first, with the reason of either side. */
export function toDependencies(
  backlog: Backlog,
  joined: BacklogTicket,
  side: DependencySide,
): ShowJson['blockedBy'] {
  return joined[side]
    .map((id) => ({...toLink(backlog, id), reason: reasonFor(backlog, joined, side, id)}))
    .sort((a, b) => Number(b.open) - Number(a.open));
}
