import {isDead, findSuccessor} from '../backlog/decisions.js';
import type {Backlog, BacklogTicket, ResolvedReference} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {rememberFor} from '../model/memo.js';
import type {DocumentReference} from '../model/ticket.js';
import type {PageContext} from './cards.js';
import type {TicketDocumentProps} from './ticketProps.js';
import type {Site} from './site.js';

/** The documents a ticket rests on, each section once, in the order the ticket names them. */
export function toTicketDocuments(
  context: PageContext,
  {documents}: BacklogTicket,
): TicketDocumentProps[] {
  const found = new Map<string, TicketDocumentProps>();
  for (const resolved of documents) {
    const {path, anchor, reference} = resolved;
    const key = path === null ? reference.target : `${path}#${anchor ?? ''}`;
    if (!found.has(key)) found.set(key, toProps(context, resolved));
  }
  return [...found.values()];
}

function toProps(
  {backlog, site}: PageContext,
  {reference, path, anchor, document, found}: ResolvedReference,
): TicketDocumentProps {
  const successor = document && successorsOf(backlog).get(document);
  return {
    kind: document?.kind ?? null,
    title: document?.title ?? path ?? reference.target,
    section: sectionOf(document, anchor),
    url: urlOf(site, reference.target, path, anchor),
    status: document?.status ?? null,
    holds: document === null || !isDead(document),
    successor: successor ? {title: successor.title, url: site.fileUrl(successor.path, null)} : null,
    missing: found ? null : writtenOf(reference),
  };
}

function writtenOf({target, sectionText}: DocumentReference): string {
  return sectionText ? `${target} ${sectionText.value}` : target;
}

/** What a document and the section that is meant are called: `Payments › Refund states`. */
export function nameOf(document: Document, anchor: string | null): string {
  const section = sectionOf(document, anchor);
  return section === null ? document.title : `${document.title} › ${section}`;
}

function sectionOf(document: Document | null, anchor: string | null): string | null {
  if (document === null || anchor === null) return null;
  return document.headings.find((it) => it.anchor === anchor && it.level > 1)?.text ?? null;
}

/** A web address leads where it says, if it is one that a browser opens as a page. */
function urlOf(
  site: Site,
  target: string,
  path: string | null,
  anchor: string | null,
): string | null {
  if (path !== null) return site.fileUrl(path, anchor);
  return /^https?:\/\//i.test(target) ? target : null;
}

/** What holds in place of each decision that no longer does. */
const successorsOf = rememberFor(
  ({documents}: Backlog) =>
    new Map(documents.filter(isDead).map((it) => [it, findSuccessor(it, documents)])),
);
