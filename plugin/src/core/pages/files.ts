import {rememberFor} from '../model/memo.js';
import type {Backlog, BacklogTicket, ResolvedFile} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toSharedUrl} from './sharedFiles.js';
import type {TicketFileProps} from './ticketProps.js';

/** How many other tickets a file shows: a file that all change would make each page name them all. */
const mostShown = 5;

/** The files a ticket changes, each with the other tickets that change it, open ones first. */
export function toTicketFiles(context: PageContext, joined: BacklogTicket): TicketFileProps[] {
  const index = indexOf(context.backlog);
  return joined.files.map((file) => {
    const all = index.touching.get(file.path) ?? new Set();
    const ids = firstOthers(all, joined.ticket.id);
    return {
      path: file.path ?? file.change.path,
      action: file.change.action,
      missing: isMissing(file, index),
      others: ids.map((id) => toTicketLink(context, id)),
      more: all.size - Number(all.has(joined.ticket.id)) - ids.length,
      ...(file.path !== null && toSharedUrl(context, file.path)),
    };
  });
}

function firstOthers(ids: ReadonlySet<string>, own: string): string[] {
  const found: string[] = [];
  for (const id of ids) {
    if (found.length === mostShown) break;
    if (id !== own) found.push(id);
  }
  return found;
}

interface FileIndex {
  /** Ids of the tickets that change a file, by its path. */
  readonly touching: ReadonlyMap<string | null, ReadonlySet<string>>;
  /** Files that tickets create. */
  readonly created: ReadonlySet<string | null>;
  /** Whether any file to be modified is there: the code may be in another repository. */
  readonly hasCode: boolean;
}

const indexOf = rememberFor((backlog: Backlog): FileIndex => {
  const touching = new Map<string | null, Set<string>>();
  const inOrder = [...backlog.tickets].sort(
    (a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)),
  );
  for (const {ticket, files} of inOrder) {
    for (const {path} of files) {
      if (path !== null) touching.set(path, (touching.get(path) ?? new Set()).add(ticket.id));
    }
  }
  const changes = inOrder.flatMap(({files}) => files);
  return {
    touching,
    created: new Set(changes.filter(({change}) => change.action === 'create').map((it) => it.path)),
    hasCode: changes.some(({change, exists}) => change.action === 'modify' && exists),
  };
});

/** Whether a file to be modified is not there, and no ticket makes it. */
function isMissing({change, path, exists}: ResolvedFile, {created, hasCode}: FileIndex): boolean {
  return hasCode && change.action === 'modify' && !exists && !created.has(path);
}
