import type {Clash} from '../backlog/clashes.js';
import type {BacklogTicket} from '../model/backlog.js';
import {findSharedFiles} from '../plan/sharedFiles.js';
import type {SharedChange} from '../plan/sharedFiles.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toListing} from './listing.js';
import type {ClashKind, FileChangeProps, Listing, SharedFileProps} from './planProps.js';

/** So many tickets of one file are named: a file that all change would name them all. */
export const mostOfFile = 20;

/** From the worst to the mildest. */
export const kinds: readonly ClashKind[] = ['created-twice', 'created-and-modified', 'modified'];

/** The clashes of the backlog, the worst first. */
export function toClashes(context: PageContext, most: number): Listing<SharedFileProps> {
  const all = findSharedFiles(context.backlog).flatMap((file) =>
    file.clashes.map((clash) => ({file, clash, kind: kindOf(clash)})),
  );
  const sorted = all.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return toListing(sorted, most, ({file: {path, changes}, clash, kind}) => {
    const tickets = ticketsOf([clash]);
    return {
      path,
      url: context.site.fileUrl(path, null),
      clash: kind,
      changes: toListing(
        changes.filter(({ticket}) => tickets.has(ticket)),
        mostOfFile,
        (change) => toChange(context, change),
      ),
    };
  });
}

/** A ticket that changes a file, with when it can be worked on. */
export function toChange(
  context: PageContext,
  {ticket, change, phase}: SharedChange,
): FileChangeProps {
  return {ticket: toTicketLink(context, ticket.ticket.id), action: change.action, phase};
}

/** How bad a clash is. */
export function kindOf({isCreatedTwice, changes}: Clash): ClashKind {
  if (isCreatedTwice) return 'created-twice';
  const isCreated = changes.some(({change}) => change.action === 'create');
  return isCreated ? 'created-and-modified' : 'modified';
}

/** The tickets of some clashes. */
export function ticketsOf(clashes: readonly Clash[]): ReadonlySet<BacklogTicket> {
  return new Set(clashes.flatMap(({changes}) => changes.map(({ticket}) => ticket)));
}
