import type {Place} from '../source/sourceFile.js';
import {columnsOf} from './columns.js';
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
const narrowest = 20;

/**
 * The line a place begins in, one line on each side, and carets under the place's text. Lines are
 * cut to the width, or to a hundred letters.
 */
export function toFrame(
  lines: readonly string[],
  place: Place,
  width: number | null = null,
): FrameLine[] {
  const most = Math.min(widest, Math.max(narrowest, width ?? widest));
  const frame: FrameLine[] = [];
  const first = Math.max(1, place.line - context);
  const last = Math.min(lines.length, place.line + context);
  const cut = cutFor(lines[place.line - 1] ?? '', place.column - 1, most);
  for (let number = first; number <= last; number++) {
    const marked = number === place.line;
    frame.push({number, text: window(lines[number - 1] ?? '', marked ? cut : 0, most), marked});
    if (marked) frame.push({number: null, text: caretsFor(lines, place, cut, most), marked});
  }
  return frame;
}

function caretsFor(lines: readonly string[], place: Place, cut: number, most: number): string {
  const line = lines[place.line - 1] ?? '';
  const start = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const before = window(line, cut, most, start);
  const under = line.slice(start, Math.min(Math.max(end, start), cut + most));
  return ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(printable(under))));
}

/** How much of a line is left out in front, so that a place far to the right is seen. */
function cutFor(line: string, start: number, most: number): number {
  const half = Math.floor(most / 2);
  return line.length <= most || start < half ? 0 : start - half;
}

function window(line: string, cut: number, most: number, end = line.length): string {
  const text = printable(line.slice(cut, Math.min(end, cut + most)));
  const more = end === line.length && line.length > cut + most ? '…' : '';
  return `${cut > 0 ? '…' : ''}${text}${more}`;
}
