import {candidatePaths} from '../backlog/references.js';
import {nearest} from '../diagnostic/nearest.js';
import {listWords, quote} from '../diagnostic/wording.js';
import type {Backlog, Epic} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import type {PageContext} from '../pages/cards.js';
import {findEpicNamed} from '../plan/lookUp.js';
import type {EmbedProblem} from './request.js';

/** The epic of an id or a name. */
export function epicNamed(
  backlog: Backlog,
  name: string,
): {readonly epic: Epic} | {readonly problem: EmbedProblem} {
  const epic = findEpicNamed(backlog, name);
  if (epic) return {epic};
  const known = backlog.epics.flatMap(({id, name: title}) => [id, title]);
  return unknown('epic', name, known);
}

/** The document that a path means, from the root or from the page's own folder. */
export function documentNamed(
  {documents}: PageContext,
  target: string,
  from: string,
): {readonly document: Document} | {readonly problem: EmbedProblem} {
  for (const path of candidatePaths(target, from)) {
    const document = documents.get(path);
    if (document) return {document};
  }
  return unknown('document', target, documents.keys());
}

/** So many names fit into a line of help. */
const mostNamed = 8;

/** Says that nothing has a name, and what it probably meant. */
export function unknown(
  what: string,
  name: string,
  known: Iterable<string>,
): {readonly problem: EmbedProblem} {
  const names = [...new Set(known)];
  const article = /^[aeiou]/.test(what) ? 'an' : 'a';
  return {
    problem: {
      message: `Unexpected ${what} ${quote(name)}, expected ${article} ${what} that there is`,
      help: helpFor(nearest(name, names), names),
    },
  };
}

/** What a name probably meant, else all there is to mean, if that is little. */
function helpFor(near: string | null, names: readonly string[]): string | null {
  if (near !== null) return `did you mean \`${near}\`?`;
  if (names.length === 0 || names.length > mostNamed) return null;
  return `there is ${listWords(names.map(quote), 'and')}`;
}
