import type {TextEdit} from '../diagnostic/fix.js';

/**
 * The text with the edits made, which come in order and do not overlap. All else stays as it is,
 * character by character. A line end that an edit brings along is written as that of the line it is
 * made in.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = findLines(text);
  const parts: string[] = [];
  let done = 0;
  for (const {place, text: written} of edits) {
    const start = offsetAt(lines, place.line, place.column);
    const end = offsetAt(lines, place.endLine, place.endColumn);
    parts.push(text.slice(done, start), written.replaceAll('\n', lineEndAt(lines, place.line)));
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}

interface Line {
  readonly start: number;
  /** Where its text ends and its line end begins. */
  readonly end: number;
  /** Empty for the last line. */
  readonly lineEnd: string;
}

/** The lines of a text, as `splitLines` splits it. */
function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const {0: lineEnd, index} of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({start, end: index, lineEnd});
    start = index + lineEnd.length;
  }
  lines.push({start, end: text.length, lineEnd: ''});
  return lines;
}

function offsetAt(lines: readonly Line[], line: number, column: number): number {
  const found = lines[line - 1] ?? lines.at(-1);
  return Math.min((found?.start ?? 0) + column - 1, found?.end ?? 0);
}

/** That of the line, else of the one before it: the last line has none of its own. */
function lineEndAt(lines: readonly Line[], line: number): string {
  const near = [lines[line - 1], lines[line - 2]].map((it) => it?.lineEnd ?? '');
  return near.find((it) => it !== '') ?? '\n';
}
