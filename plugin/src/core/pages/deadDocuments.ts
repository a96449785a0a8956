import {lifeOf} from '../backlog/decisions.js';
import {linkDocuments} from '../backlog/documentLinks.js';
import {realisationOf} from '../backlog/realisations.js';
import type {Backlog} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {saysDead} from '../model/documentStatus.js';
import {isOpen} from '../model/status.js';
import type {PageContext} from './cards.js';
import {toTicketListing} from './coverage.js';
import type {DeadDocumentProps, DocumentNameProps, DocumentStatusProps} from './documentsProps.js';
import {toListing} from './listing.js';
import type {Listing} from './planProps.js';
import type {Site} from './site.js';

/** A document where it is only mentioned. */
export function toDocumentName(site: Site, {title, path}: Document): DocumentNameProps {
  return {title, url: site.fileUrl(path, null)};
}

/** The status of a document, and what became of it. Where only another line tells that it is superseded, that counts. */
export function toDocumentStatus(
  {backlog, site}: PageContext,
  document: Document,
): DocumentStatusProps {
  const {status, supersededBy} = document;
  const {holds, successor, claim} = lifeOf(document, backlog.documents);
  const isSaidElsewhere = !holds && !claim && !saysDead(status) && supersededBy !== null;
  return {
    status: isSaidElsewhere ? `Superseded by ${supersededBy}` : status,
    holds,
    successor: successor && toDocumentName(site, successor),
    claimedBy: claim && toDocumentName(site, claim.by),
  };
}

/**
 * The documents that one which holds refers to though they hold no longer. One that also refers to
 * what holds in their place knows of it, and so does the one that superseded them.
 */
export function findStale({documents}: Backlog, document: Document): Document[] {
  if (!lifeOf(document, documents).holds) return [];
  const targets = linkDocuments(documents).refersTo(document);
  const named = new Set([...targets, document]);
  return targets.filter((other) => {
    const {holds, successor} = lifeOf(other, documents);
    return !holds && (successor === null || !named.has(successor));
  });
}

/** What no longer holds and is still rested on, what most open tickets rest on first. */
export function toDeadDocuments(context: PageContext, most: number): Listing<DeadDocumentProps> {
  const {backlog, site} = context;
  const stale = findReferring(backlog);
  const found = backlog.documents
    .filter((document) => !lifeOf(document, backlog.documents).holds)
    .map((document) => ({
      document,
      tickets: [...realisationOf(document, backlog).tickets].filter(({status}) => isOpen(status)),
      documents: stale.get(document) ?? [],
    }))
    .filter(({tickets, documents}) => tickets.length + documents.length > 0)
    .sort((a, b) => b.tickets.length - a.tickets.length);
  return toListing(found, most, ({document, tickets, documents}) => ({
    document: toDocumentName(site, document),
    status: toDocumentStatus(context, document),
    tickets: toTicketListing(context, tickets, mostNamed),
    documents: toListing(documents, mostNamed, (it) => toDocumentName(site, it)),
  }));
}

/** So many of one document are named. */
const mostNamed = 20;

/** The documents that still refer to each one that no longer holds. */
function findReferring(backlog: Backlog): ReadonlyMap<Document, readonly Document[]> {
  const found = new Map<Document, Document[]>();
  for (const document of backlog.documents) {
    for (const dead of findStale(backlog, document)) {
      const known = found.get(dead);
      if (known) known.push(document);
      else found.set(dead, [document]);
    }
  }
  return found;
}
