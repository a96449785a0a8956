import type {BacklogTicket} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import type {DocumentLinkProps} from './props.js';

/** The documents that tickets rest on, in path order, each with those tickets. */
export function toDocumentLinks(
  context: PageContext,
  tickets: readonly BacklogTicket[],
): DocumentLinkProps[] {
  const citing = new Map<Document, Set<string>>();
  for (const {ticket, documents} of tickets) {
    for (const {document} of documents) {
      if (document) citing.set(document, (citing.get(document) ?? new Set()).add(ticket.id));
    }
  }
  return [...citing.keys()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((document) => ({
      kind: document.kind,
      title: document.title,
      status: document.status,
      path: document.path,
      url: context.site.fileUrl(document.path, null),
      tickets: [...(citing.get(document) ?? [])].map((id) => toTicketLink(context, id)),
    }));
}
