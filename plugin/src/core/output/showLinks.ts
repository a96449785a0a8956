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
    return {id, kind: 'ticket', title, status: {category, label}, open, path};
  }
  const epic = backlog.epics.find((it) => it.id === id);
  if (!epic) return {id, kind: 'unknown', title: null, status: null, open, path: null};
  return {id, kind: 'epic', title: epic.name, status: null, open, path: epic.file?.path ?? null};
}

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
