import stringWidth from 'string-width';
import type {Place} from '../source/sourceFile.js';
import {printable} from './printable.js';

/** Lines of text around a place, as they are printed: the number, the text, and where it points. */
export interface FrameLine {
  /** Line number, or null for the line of carets. */
  readonly number: number | null;
  readonly text: string;
  readonly marked: boolean;
}

const context = 1;
const widest = 100;

/** The line a place begins in, one line on each side, and carets under the place's text. */
export function toFrame(lines: readonly string[], place: Place): FrameLine[] {
  const frame: FrameLine[] = [];
  const first = Math.max(1, place.line - context);
  const last = Math.min(lines.length, place.line + context);
  const cut = cutFor(lines[place.line - 1] ?? '', place.column - 1);
  for (let number = first; number <= last; number++) {
    const marked = number === place.line;
    frame.push({number, text: window(lines[number - 1] ?? '', marked ? cut : 0), marked});
    if (marked) frame.push({number: null, text: caretsFor(lines, place, cut), marked});
  }
  return frame;
}

function caretsFor(lines: readonly string[], place: Place, cut: number): string {
  const line = lines[place.line - 1] ?? '';
  const start = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const before = window(line, cut, start);
  const under = line.slice(start, Math.min(Math.max(end, start), cut + widest));
  return ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(printable(under))));
}

/** How much of a line is left out in front, so that a place far to the right is seen. */
function cutFor(line: string, start: number): number {
  return line.length <= widest || start < widest / 2 ? 0 : start - widest / 2;
}

function window(line: string, cut: number, end = line.length): string {
  const text = printable(line.slice(cut, Math.min(end, cut + widest)));
  const more = end === line.length && line.length > cut + widest ? '…' : '';
  return `${cut > 0 ? '…' : ''}${text}${more}`;
}

function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}
