import type {FieldName, Ticket} from '../model/ticket.js';
import type {Entry} from '../read/entry.js';
import {fieldNames} from '../read/labelNames.js';
import type {ReadOptions} from '../read/readOptions.js';
import {readWithEntries} from '../read/readTicket.js';
import type {Place} from '../source/sourceFile.js';

/** What a text is read as that is no file yet: a name that is no id. */
export const draftPath = 'draft.md';

/** A template as it was read. */
export interface ReadTemplate {
  readonly ticket: Ticket;
  readonly entries: readonly Entry[];
  readonly lines: readonly string[];
  /** Lines that hold something to be filled in, those of code among them. */
  readonly prompts: ReadonlySet<number>;
  readonly options: ReadOptions;
}

/** Reads a template's text, whose lines end in `\n`. */
export function readTemplate(text: string, options: ReadOptions): ReadTemplate {
  const read = readWithEntries({path: draftPath, text}, options);
  const lines = text.split('\n');
  const prompts = new Set(read.ticket.placeholders.map(({place}) => place.line));
  for (const [index, line] of lines.entries()) if (holdsPrompt(line)) prompts.add(index + 1);
  return {...read, lines, prompts, options};
}

/** An empty place at the end of a line, before blanks that end it. */
export function endOfLine({ticket, lines}: ReadTemplate, line: number): Place {
  const column = (lines[line - 1] ?? '').trimEnd().length + 1;
  return {path: ticket.path, line, column, endLine: line, endColumn: column};
}

/** A line without its end. */
export function wholeLine({ticket, lines}: ReadTemplate, line: number): Place {
  const length = (lines[line - 1] ?? '').length;
  return {path: ticket.path, line, column: 1, endLine: line, endColumn: length + 1};
}

/** A line with the end of the one before it. */
export function lineWithItsStart(template: ReadTemplate, line: number): Place {
  const {endLine, endColumn} = wholeLine(template, line);
  const before = (template.lines[line - 2] ?? '').length + 1;
  return {path: template.ticket.path, line: line - 1, column: before, endLine, endColumn};
}

/** What stands for something else in a template, whoever wrote it: `[TICKET-ID]`, `{role}`, `<what it does>`. */
const prompt =
  /(?<![\w\])}])(?:\[[A-Za-z][^[\]\n]{1,1000}\](?![([:])|\{[A-Za-z][^{}\n]{0,1000}\}|<[A-Za-z][^<>\n=/]{0,200}\s[^<>\n=/]{1,200}>)/;

/** Whether a line of a template's text is to be filled in. */
export function holdsPrompt(line: string): boolean {
  return prompt.test(line);
}

/** Fields that a template has a label for, and no value. */
export function listUnfilled(text: string, options: ReadOptions): FieldName[] {
  const {ticket, entries} = readWithEntries({path: draftPath, text}, options);
  const labelled = entries.flatMap(({meaning, isHeader, values}) =>
    meaning && isHeader && values.length === 0 ? meaning.name : [],
  );
  return fieldNames.filter(
    (name) =>
      ticket.unfilledFields.includes(name) ||
      holdsPrompt(ticket.fields[name]?.raw ?? '') ||
      (ticket.fields[name] === null && labelled.includes(name)),
  );
}
