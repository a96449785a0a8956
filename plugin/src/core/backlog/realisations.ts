import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {rememberFor} from '../model/memo.js';

/** The tickets that rest on a document, in id order: on all of it, and on its sections by their anchors. */
export interface Realisation {
  readonly tickets: ReadonlySet<BacklogTicket>;
  /** Those that name the document, and no section that it has. */
  readonly whole: ReadonlySet<BacklogTicket>;
  readonly sections: ReadonlyMap<string, ReadonlySet<BacklogTicket>>;
}

/** What tickets realise of a document. */
export function realisationOf(document: Document, backlog: Backlog): Realisation {
  return realisationsOf(backlog).get(document) ?? nothing;
}

const nothing: Realisation = {tickets: new Set(), whole: new Set(), sections: new Map()};

interface Found extends Realisation {
  readonly tickets: Set<BacklogTicket>;
  readonly whole: Set<BacklogTicket>;
  readonly sections: Map<string, Set<BacklogTicket>>;
}

const realisationsOf = rememberFor(({tickets}: Backlog): ReadonlyMap<Document, Realisation> => {
  const found = new Map<Document, Found>();
  for (const ticket of tickets) {
    for (const {document, anchor} of ticket.documents) {
      if (document) add(ofDocument(found, document), ticket, sectionAt(document, anchor));
    }
  }
  for (const {whole, sections} of found.values())
    for (const ticket of [...sections.values()].flatMap((it) => [...it])) whole.delete(ticket);
  return found;
});

function ofDocument(all: Map<Document, Found>, document: Document): Found {
  const known = all.get(document);
  if (known) return known;
  const found: Found = {tickets: new Set(), whole: new Set(), sections: new Map()};
  all.set(document, found);
  return found;
}

function add(
  {tickets, whole, sections}: Found,
  ticket: BacklogTicket,
  anchor: string | null,
): void {
  tickets.add(ticket);
  if (anchor === null) whole.add(ticket);
  else sections.set(anchor, (sections.get(anchor) ?? new Set()).add(ticket));
}

const anchorsOf = rememberFor(
  ({headings}: Document) =>
    new Set(headings.filter(({level}) => level > 1).map(({anchor}) => anchor)),
);

/** A section of the document; its title stands for all of it, and so does an anchor that it does not have. */
function sectionAt(document: Document, anchor: string | null): string | null {
  return anchor !== null && anchorsOf(document).has(anchor) ? anchor : null;
}
