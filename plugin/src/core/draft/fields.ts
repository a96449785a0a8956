import type {TextEdit} from '../diagnostic/fix.js';
import type {FieldName} from '../model/ticket.js';
import type {Entry} from '../read/entry.js';
import {fieldLabels} from '../read/labelNames.js';
import {firstLine, placeOf} from '../read/span.js';
import type {Draft} from './draft.js';
import {endOfLine} from './template.js';
import type {ReadTemplate} from './template.js';

/** Writes the fields behind their labels; those without one get a line of their own below the last. */
export function fieldEdits({fields}: Draft, read: ReadTemplate): TextEdit[] {
  const wanted = Object.entries(fields) as [FieldName, string][];
  const found = wanted.map(([name, value]) => ({name, value, entry: entryOf(name, read)}));
  const missing = found.filter(({entry}) => entry === null);
  return [
    ...found.flatMap(({value, entry}) => (entry ? valueEdits(entry, value, read) : [])),
    ...newLines(
      missing.map(({name, value}) => `**${fieldLabels[name]}:** ${value}`),
      read,
    ),
  ];
}

/** Of several labels for a field the surest. */
function entryOf(name: FieldName, {entries}: ReadTemplate): Entry | null {
  const [first] = entries
    .filter(({meaning, isHeader}) => isHeader && meaning?.name === name)
    .toSorted((a, b) => (a.meaning?.rank ?? 0) - (b.meaning?.rank ?? 0));
  return first ?? null;
}

/** The front matter is written before. */
function valueEdits(entry: Entry, value: string, read: ReadTemplate): TextEdit[] {
  const [written] = entry.values;
  const text = entry.carrier === 'table' ? value.replaceAll('|', String.raw`\|`) : value;
  if (entry.carrier === 'front matter') return [];
  if (written) return [{place: placeOf(firstLine(written.span)), text}];
  if (entry.carrier === 'table') return [];
  const between = entry.carrier === 'heading' ? '\n\n' : ' ';
  return [{place: endOfLine(read, entry.place.line), text: between + text}];
}

/** New lines in the form of the label above them: with its list marker, and its break at the end. */
function newLines(labels: readonly string[], read: ReadTemplate): TextEdit[] {
  if (labels.length === 0) return [];
  const last = read.entries
    .filter(({carrier, isHeader}) => isHeader && carrier.includes('label'))
    .reduce((line, {place}) => Math.max(line, place.line), 0);
  const line = last || read.ticket.titlePlace.line;
  const above = read.lines[line - 1] ?? '';
  const lead = last > 0 ? (/^[\s>]*(?:[-*+]\s+)?/.exec(above)?.[0] ?? '') : '';
  const end = last > 0 ? lineBreakOf(above) : '';
  const text = labels.map((label) => `${end}\n${lead}${label}`).join('');
  return [{place: endOfLine(read, line), text: last > 0 ? text : `\n${text}`}];
}

/** What makes a line break of a line's end: two blanks, or a backslash. */
function lineBreakOf(line: string): string {
  const blanks = line.slice(line.trimEnd().length);
  if (blanks.length > 1) return '  ';
  return line.endsWith('\\') ? '\\' : '';
}
