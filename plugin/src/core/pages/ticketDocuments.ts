import type {BacklogTicket, ResolvedReference} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import type {DocumentReference} from '../model/ticket.js';
import type {PageContext} from './cards.js';
import {toDocumentStatus} from './deadDocuments.js';
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
  context: PageContext,
  {reference, path, anchor, document, found}: ResolvedReference,
): TicketDocumentProps {
  return {
    kind: document?.kind ?? null,
    title: document?.title ?? path ?? reference.target,
    section: sectionOf(document, anchor),
    url: urlOf(context.site, reference.target, path, anchor),
    ...(document ? toDocumentStatus(context, document) : noStatus),
    missing: found ? null : writtenOf(reference),
  };
}

const noStatus = {status: null, holds: true, successor: null, claimedBy: null};

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
