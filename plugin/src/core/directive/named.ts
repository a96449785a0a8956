import {findEpicNamed, findTicketNamed} from '../backlog/lookUp.js';
import {candidatePaths} from '../backlog/references.js';
import {nearest} from '../diagnostic/nearest.js';
import {listWords, quote} from '../diagnostic/wording.js';
import type {Backlog, BacklogTicket, Epic} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {rememberFor} from '../model/memo.js';
import type {EmbedProblem} from './request.js';

/** What a name stands for, or what to say where nothing has it. */
export type Named<T> = {readonly found: T} | Unknown;

interface Unknown {
  readonly problem: EmbedProblem;
}

/** The ticket of an id, in any spelling. */
export function ticketNamed(backlog: Backlog, id: string): Named<BacklogTicket> {
  const found = findTicketNamed(backlog, id);
  return found ? {found} : unknown('ticket', id, idsOf(backlog));
}

/** The ids of all tickets, in their order. */
export function idsOf({tickets}: Backlog): string[] {
  return tickets.map(({ticket}) => ticket.id);
}

/** The epic of an id or a name. */
export function epicNamed(backlog: Backlog, name: string): Named<Epic> {
  const found = findEpicNamed(backlog, name);
  if (found) return {found};
  const known = backlog.epics.flatMap(({id, name: title}) => [id, title]);
  return unknown('epic', name, known);
}

/** The document that a path means, from the root or from the page's own folder. */
export function documentNamed(backlog: Backlog, target: string, from: string): Named<Document> {
  const documents = documentsByPath(backlog);
  for (const path of candidatePaths(target, from)) {
    const found = documents.get(path);
    if (found) return {found};
  }
  return unknown('document', target, documents.keys());
}

/** What to say where a document has no such section; null where it has, and where none is named. */
export function sectionProblem({headings}: Document, section: string | null): Unknown | null {
  const anchors = headings.map(({anchor}) => anchor);
  return section === null || anchors.includes(section)
    ? null
    : unknown('section', section, anchors);
}

const documentsByPath = rememberFor(
  ({documents}: Backlog) => new Map(documents.map((it) => [it.path, it])),
);

/** So many names fit into a line of help. */
const mostNamed = 8;

/** What names are for: the word for what they name, and what one of them must be. */
const expectations = {
  ticket: 'the id of a ticket',
  epic: 'the id or the name of an epic',
  status: 'a status that tickets have',
  document: 'the path of a document',
  section: 'the anchor of one of its headings',
  backlog: 'the id of a backlog of this site',
} as const;

/** Says that nothing has a name, and what it probably meant. */
export function unknown(
  what: keyof typeof expectations,
  name: string,
  known: Iterable<string>,
): Unknown {
  const names = [...new Set(known)];
  return {
    problem: {
      message: `Unexpected ${what} ${quote(name)}, expected ${expectations[what]}`,
      help: helpFor(what, nearest(name, names), names),
    },
  };
}

/** What a name probably meant, else all there is to mean, if that is little. */
function helpFor(what: string, near: string | null, names: readonly string[]): string {
  if (near !== null) return `did you mean \`${near}\`?`;
  if (names.length === 0) return `there is no ${what} yet`;
  if (names.length > mostNamed) return `correct it, or add the ${what}`;
  const verb = names.length === 1 ? 'there is' : 'there are';
  return `${verb} ${listWords(names.map(quote), 'and')}`;
}
