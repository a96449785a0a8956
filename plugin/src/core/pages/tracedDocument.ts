import {lifeOf} from '../backlog/decisions.js';
import {linkDocuments} from '../backlog/documentLinks.js';
import {realisationOf} from '../backlog/realisations.js';
import type {BacklogTicket} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import type {Progress} from '../model/status.js';
import type {PageContext} from './cards.js';
import {counted, toCoverage, toTicketListing} from './coverage.js';
import {findStale, toDocumentName, toDocumentStatus} from './deadDocuments.js';
import type {
  DocumentState,
  LinkedDocumentProps,
  SectionCoverageProps,
  TracedDocumentProps,
} from './documentsProps.js';
import {toListing} from './listing.js';
import {coverSections} from './sectionCoverage.js';
import type {SectionCoverage} from './sectionCoverage.js';

/** So many say what is what; more make a page that nobody can load. */
const most = {tickets: 10, linked: 20, sections: 200};

/** A document as the table of documents shows it. `rank` orders the documents linked with it. */
export function toTracedDocument(
  context: PageContext,
  document: Document,
  rank: (document: Document) => number,
): TracedDocumentProps {
  const {backlog, site} = context;
  const {tickets, whole} = realisationOf(document, backlog);
  const through = findThrough(context, document);
  return {
    ...toDocumentName(site, document),
    path: document.path,
    kind: document.kind,
    ...toDocumentStatus(context, document),
    states: statesOf(context, document, through),
    ...toCoverage(tickets),
    through: toCoverage(through).tickets,
    linked: toListing(findLinked(context, document, rank), most.linked, (it) =>
      toLinked(context, it),
    ),
    whole: toTicketListing(context, whole, most.tickets),
    sections: toListing(coverSections(document, backlog), most.sections, (it) =>
      toSection(context, document, it),
    ),
  };
}

/** Tickets of the documents that refer to a document, beside its own. */
function findThrough({backlog}: PageContext, document: Document): BacklogTicket[] {
  const own = realisationOf(document, backlog).tickets;
  const others = linkDocuments(backlog.documents)
    .referredBy(document)
    .filter((it) => lifeOf(it, backlog.documents).holds)
    .flatMap((it) => [...realisationOf(it, backlog).tickets]);
  return [...new Set(others)].filter((ticket) => !own.has(ticket));
}

/** Where no ticket names the document itself, those of the documents that refer to it realise it. */
function statesOf(
  {backlog}: PageContext,
  document: Document,
  through: readonly BacklogTicket[],
): DocumentState[] {
  if (!lifeOf(document, backlog.documents).holds) return ['dead'];
  const own = counted(realisationOf(document, backlog).tickets);
  const {done, total}: Progress = toCoverage(own.length > 0 ? own : through).tickets;
  const state = total === 0 ? 'unrealised' : done < total ? 'open' : 'done';
  return findStale(backlog, document).length > 0 ? [state, 'rests-on-dead'] : [state];
}

/** What a document refers to and what refers to it. */
function findLinked(
  {backlog}: PageContext,
  document: Document,
  rank: (document: Document) => number,
): Document[] {
  const links = linkDocuments(backlog.documents);
  const all = new Set([...links.refersTo(document), ...links.referredBy(document)]);
  return [...all].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

function toLinked({backlog, site}: PageContext, document: Document): LinkedDocumentProps {
  return {
    ...toDocumentName(site, document),
    kind: document.kind,
    holds: lifeOf(document, backlog.documents).holds,
  };
}

function toSection(
  context: PageContext,
  {path}: Document,
  {heading, depth, tickets, isUnrealised}: SectionCoverage,
): SectionCoverageProps {
  return {
    title: heading.text,
    url: context.site.fileUrl(path, heading.anchor),
    depth,
    ...toCoverage(tickets),
    realisedBy: toTicketListing(context, tickets, most.tickets),
    isUnrealised,
  };
}
