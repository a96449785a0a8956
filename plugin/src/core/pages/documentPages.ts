import type {Backlog} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import type {PageContext} from './cards.js';
import {toDocumentGaps} from './documentGaps.js';
import type {DocumentsPageProps, TracedDocumentProps} from './documentsProps.js';
import {toTracedDocument} from './tracedDocument.js';

/** So many links load and are searched quickly; documents with more go to further pages. */
const mostLinks = 3000;

/**
 * Props of each page of the documents: by kind in the order of `kinds`, then by path. There is one page
 * at least.
 */
export function toDocumentPages(
  context: PageContext,
  kinds: readonly string[],
): (() => DocumentsPageProps)[] {
  const rank = ({kind}: Document): number => (kind === null ? kinds.length : kinds.indexOf(kind));
  const documents = listDocuments(context.backlog).sort((a, b) => rank(a) - rank(b));
  const groups = cut(documents.map((it) => toTracedDocument(context, it, rank)));
  const pages = groups.map((_, index) => context.site.documentsUrl(index + 1));
  return groups.map(({before, shown}, index) => () => ({
    links: context.site.links,
    documents: shown,
    gaps: index === 0 ? toDocumentGaps(context, documents) : null,
    before,
    total: documents.length,
    page: index + 1,
    pages,
  }));
}

/** Documents in path order; a ticket or an epic that another one links to is none of them here. */
function listDocuments({documents, tickets, epics}: Backlog): Document[] {
  const others = new Set([
    ...tickets.map(({ticket}) => ticket.path),
    ...epics.flatMap(({file}) => file?.path ?? []),
  ]);
  return documents.filter(({path}) => !others.has(path));
}

interface Group {
  readonly before: number;
  readonly shown: TracedDocumentProps[];
}

function cut(documents: readonly TracedDocumentProps[]): Group[] {
  const groups: Group[] = [{before: 0, shown: []}];
  let links = 0;
  for (const [index, document] of documents.entries()) {
    const own = countLinks(document);
    if (links > 0 && links + own > mostLinks) {
      groups.push({before: index, shown: []});
      links = 0;
    }
    groups.at(-1)?.shown.push(document);
    links += own;
  }
  return groups;
}

function countLinks({linked, whole, sections}: TracedDocumentProps): number {
  const inSections = sections.shown.map(({realisedBy}) => 1 + realisedBy.shown.length);
  return [1, linked.shown.length, whole.shown.length, ...inSections].reduce((a, b) => a + b);
}
