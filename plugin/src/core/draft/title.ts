import type {TextEdit} from '../diagnostic/fix.js';
import {matchTitleId} from '../read/titleId.js';
import {placeOf, firstLine} from '../read/span.js';
import type {Draft} from './draft.js';
import type {ReadTemplate} from './template.js';

/** What templates have in the place of an id: `[TICKET-ID]`, `PAY-XXX`, `<ID>`. */
const promptedId =
  /^(?:[[<{]+[^[\]<>{}]{0,60}\b(?:id|key|number)\b[^[\]<>{}]{0,60}[\]>}]+|[A-Za-z]+-(?:ID|N+|X+|#+|\?+))/i;

/** Writes the title into the heading, with the id where the heading or nothing else has one. */
export function titleEdits({id, title}: Draft, read: ReadTemplate): TextEdit[] {
  const edits = read.entries
    .filter(({meaning, isHeader, carrier}) => {
      return isHeader && meaning?.name === 'id' && carrier !== 'front matter';
    })
    .flatMap(({values: [value]}) =>
      value ? [{place: placeOf(firstLine(value.span)), text: id}] : [],
    );
  const {titlePlace: place} = read.ticket;
  const line = read.lines[place.line - 1] ?? '';
  if (!/^\s{0,3}#/.test(line)) return edits;
  const heading = line.slice(place.column - 1, place.endColumn - 1);
  const hasIdField = read.entries.some(({meaning, isHeader}) => isHeader && meaning?.name === 'id');
  return [...edits, {place, text: toHeading({id, title}, heading, hasIdField, read)}];
}

function toHeading(
  {id, title}: Pick<Draft, 'id' | 'title'>,
  heading: string,
  hasIdField: boolean,
  {options}: ReadTemplate,
): string {
  const prompt = promptedId.exec(heading)?.[0];
  const found = matchTitleId(heading, options);
  const end = prompt === undefined ? found?.end : prompt.length;
  if (end === undefined) return hasIdField ? title : `${id}: ${title}`;
  const separator = /^\s*[:—–·|-]\s*|^\s+/.exec(heading.slice(end))?.[0] ?? ': ';
  return `${id}${separator}${title}`;
}
