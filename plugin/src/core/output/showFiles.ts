import {rememberFor} from '../model/memo.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import type {ShowJson} from './showSchema.js';

type File = ShowJson['files'][number];

/** The files a ticket changes, each with the other open tickets that change it. */
export function toFiles(backlog: Backlog, {ticket, files}: BacklogTicket): File[] {
  return files.map(({change, path, exists}) => ({
    path: path ?? change.path,
    action: change.action,
    note: change.note,
    exists,
    others: path === null ? [] : othersOf(backlog, path, ticket.id),
  }));
}

function othersOf(backlog: Backlog, path: string, own: string): File['others'] {
  return (openByPath(backlog).get(path) ?? []).filter(({id}) => id !== own);
}

/** By path the open tickets that change a file, each once, in id order. */
const openByPath = rememberFor((backlog: Backlog) => {
  const found = new Map<string, File['others']>();
  for (const {ticket, status, files} of backlog.tickets) {
    if (!isOpen(status)) continue;
    for (const {change, path} of files) {
      if (path === null) continue;
      const others = found.get(path) ?? [];
      found.set(path, others);
      if (others.at(-1)?.id === ticket.id) continue;
      const {category, label} = status;
      others.push({id: ticket.id, action: change.action, status: {category, label}});
    }
  }
  return found;
});
