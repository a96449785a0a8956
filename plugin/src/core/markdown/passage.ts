import type {Place} from '../source/sourceFile.js';

/**
 * The inline Markdown of one block (a paragraph, a heading, the text of a list item) that still
 * knows where each of its characters stands in the file.
 */
export interface Passage {
  readonly path: string;
  /** Inline source as markdown-it hands it out: container prefixes are gone, lines end in LF. */
  readonly text: string;
  readonly lines: readonly PassageLine[];
}

interface PassageLine {
  /** Offset of the line's first character in the passage. */
  readonly offset: number;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column in the file of the line's first character, from 1. */
  readonly column: number;
}

/**
 * Builds the passage for inline content that starts at `startLine` (from 0) of the file.
 *
 * markdown-it reports lines but no columns. What it removes from a line is a prefix (markers and
 * indentation) and blanks at the end, so the content is found by its distance from the line's end.
 */
export function toPassage(
  path: string,
  fileLines: readonly string[],
  startLine: number,
  text: string,
): Passage {
  const lines: PassageLine[] = [];
  let offset = 0;
  for (const content of text.includes('\n') ? text.split('\n') : [text]) {
    const source = fileLines[startLine + lines.length] ?? '';
    const column = columnOf(source, content);
    lines.push({offset, line: startLine + lines.length + 1, column});
    offset += content.length + 1;
  }
  return {path, text, lines};
}

function columnOf(source: string, content: string): number {
  const trimmed = content.trimEnd();
  const fromEnd = source.trimEnd().length - trimmed.length;
  if (fromEnd >= 0 && source.startsWith(trimmed, fromEnd)) return fromEnd + 1;
  return Math.max(0, source.indexOf(trimmed)) + 1;
}

/** The place in the file of the characters `start` (inclusive) to `end` (exclusive) of a passage. */
export function placeIn(passage: Passage, start: number, end: number): Place {
  const from = lineAt(passage, start);
  const to = lineAt(passage, Math.max(start, end));
  return {
    path: passage.path,
    line: from.line,
    column: from.column + start - from.offset,
    endLine: to.line,
    endColumn: to.column + end - to.offset,
  };
}

/** The place of the whole passage. */
export function placeOfPassage(passage: Passage): Place {
  return placeIn(passage, 0, passage.text.length);
}

/** The last line that begins at or before an offset; by halving, since a passage may have many lines. */
function lineAt(passage: Passage, offset: number): PassageLine {
  const {lines} = passage;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = lines[low - 1] ?? lines[0];
  if (!found) throw new Error(`The passage in ${passage.path} has no lines`);
  return found;
}
