import type {Node} from './syntax.js';

/** Text that goes in at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A list literal in a text: of an array or an object. */
export interface ListLiteral {
  readonly literal: Node;
  readonly items: readonly Node[];
}

/**
 * Puts an item behind another one of a list, or behind none at its start, in the form the list has:
 * on a line of its own where the others are, with a comma behind it where the last one has one.
 */
export function insertItem(
  text: string,
  {literal, items}: ListLiteral,
  after: Node | null,
  item: string,
): readonly Insertion[] {
  if (!after) return [{at: literal.start + 1, text: items.length > 0 ? `${item}, ` : item}];
  const isLast = after === items.at(-1);
  const comma = commaAfter(text, after.end, literal.end);
  const isApart = text.slice(literal.start, after.start).includes('\n');
  if (!isApart) return [{at: after.end, text: `, ${item}`}];
  const lineEnd = endOfLine(text, comma ?? after.end, literal.end);
  // Where a blank line follows, items are set apart by one.
  const gap = /^\r?\n[ \t]*\r?\n/.test(text.slice(lineEnd, literal.end)) ? '\n' : '';
  const line = `${gap}\n${indentAt(text, after.start)}${item}`;
  const end = isLast && comma === null ? '' : ',';
  return [...(comma === null ? [{at: after.end, text: ','}] : []), {at: lineEnd, text: line + end}];
}

/** Makes insertions, each at the offset it has in the text as it was, with the text's line ends. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return insertions
    .map(({at, text: added}) => ({at, text: added.replaceAll('\n', lineEnd)}))
    .toSorted((a, b) => b.at - a.at)
    .reduce((made, {at, text: added}) => made.slice(0, at) + added + made.slice(at), text);
}

/** Offset behind the comma that follows an item, comments aside; null where none does. */
function commaAfter(text: string, from: number, end: number): number | null {
  const between = text.slice(from, end - 1).replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, blank);
  const comma = /^\s*,/.exec(between);
  return comma && from + comma[0].length;
}

function blank(comment: string): string {
  return comment.replace(/[^\n]/g, ' ');
}

/** The end of a line, if nothing but a comment follows there; else the offset itself. */
function endOfLine(text: string, from: number, end: number): number {
  const rest = /^[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*?\*\/[ \t]*)?(?=\r?\n)/.exec(text.slice(from, end));
  return from + (rest?.[0].length ?? 0);
}

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? '';
}
