import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Document, DocumentHeading} from '../model/document.js';
import {rememberFor} from '../model/memo.js';
import {sumPoints} from '../model/points.js';
import {isOpen} from '../model/status.js';
import {toTicketLink} from '../pages/cards.js';
import type {PageContext} from '../pages/cards.js';
import {toDocumentStatus} from '../pages/deadDocuments.js';
import type {
  DocumentTicketsProps,
  PageTicketsProps,
  RestingTicketProps,
  TicketsResting,
} from './embedProps.js';

/** How many tickets a list of a page names; no page bears thousands. */
const mostShown = 50;

/** A ticket with the anchors of a document that it names; null stands for the document as a whole. */
interface Resting {
  readonly joined: BacklogTicket;
  readonly anchors: ReadonlySet<string | null>;
}

/** The tickets that rest on the document of a path, and on each of its sections. */
export function toPageTickets(context: PageContext, path: string): PageTicketsProps {
  const document = context.documents.get(path);
  const resting = restingOn(context.backlog).get(path) ?? [];
  const sections = (document?.headings ?? []).flatMap(({anchor, level}) => {
    const own = level > 1 ? resting.filter(({anchors}) => anchors.has(anchor)) : [];
    return own.length > 0 ? [[anchor, toResting(context, document, own)] as const] : [];
  });
  return {
    page: toDocumentTickets(context, path, null),
    sections: Object.fromEntries(sections),
  };
}

/** The tickets that rest on a document, or on one section of it. */
export function toDocumentTickets(
  context: PageContext,
  path: string,
  anchor: string | null,
): DocumentTicketsProps {
  const document = context.documents.get(path);
  const all = restingOn(context.backlog).get(path) ?? [];
  const status = document ? toDocumentStatus(context, document) : null;
  const resting = anchor === null ? all : all.filter(({anchors}) => anchors.has(anchor));
  return {
    ...toResting(context, document, resting),
    open: resting.filter(({joined}) => isOpen(joined.status)).length,
    dead: status && !status.holds ? status : null,
  };
}

/** Paths of the documents that tickets rest on, each with the anchors of the sections they name. */
export function listRestedOn(backlog: Backlog): Map<string, string[]> {
  const anchorsOf = (resting: readonly Resting[]): string[] => [
    ...new Set(resting.flatMap(({anchors}) => [...anchors].filter((it) => it !== null))),
  ];
  return new Map([...restingOn(backlog)].map(([path, resting]) => [path, anchorsOf(resting)]));
}

const restingOn = rememberFor(({tickets}: Backlog): ReadonlyMap<string, readonly Resting[]> => {
  const byPath = new Map<string, Map<BacklogTicket, Set<string | null>>>();
  for (const joined of tickets) {
    for (const {document, anchor} of joined.documents) {
      if (!document) continue;
      const ofPath = byPath.get(document.path) ?? new Map<BacklogTicket, Set<string | null>>();
      byPath.set(document.path, ofPath);
      ofPath.set(joined, (ofPath.get(joined) ?? new Set()).add(anchor));
    }
  }
  return new Map(
    [...byPath].map(([path, ofPath]) => [
      path,
      [...ofPath].map(([joined, anchors]) => ({joined, anchors})),
    ]),
  );
});

function toResting(
  context: PageContext,
  document: Document | undefined,
  resting: readonly Resting[],
): TicketsResting {
  const counted = resting
    .map(({joined}) => joined)
    .filter(({status}) => status.category !== 'canceled');
  const done = counted.filter(({status}) => status.category === 'done');
  const isLate = ({joined}: Resting): number => Number(!isOpen(joined.status));
  const ordered = resting.toSorted((a, b) => isLate(a) - isLate(b));
  return {
    tickets: ordered.slice(0, mostShown).map((it) => toRestingTicket(context, document, it)),
    more: Math.max(0, ordered.length - mostShown),
    progress: {done: done.length, total: counted.length},
    points: {done: sumPoints(done), total: sumPoints(counted)},
  };
}

function toRestingTicket(
  context: PageContext,
  document: Document | undefined,
  {joined, anchors}: Resting,
): RestingTicketProps {
  const isNamed = ({anchor, level}: DocumentHeading): boolean => level > 1 && anchors.has(anchor);
  const sections = (document?.headings ?? []).filter(isNamed).map(({text}) => text);
  return {...toTicketLink(context, joined.ticket.id), sections};
}
