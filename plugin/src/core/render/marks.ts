import type {BodyMark} from './body.js';

/** Something the page says about a line of the text, from 1. */
export interface LineMark {
  readonly line: number;
  readonly mark: BodyMark;
}

/** Marks in the order of their lines. */
export function sortMarks(marks: readonly LineMark[]): LineMark[] {
  return [...marks].sort((a, b) => a.line - b.line);
}

/** Those of sorted marks whose line is one of a stretch of lines. */
export function marksWithin(
  marks: readonly LineMark[],
  lines: readonly [number, number] | null,
): readonly LineMark[] {
  if (lines === null || marks.length === 0) return [];
  return marks.slice(firstFrom(marks, lines[0]), firstFrom(marks, lines[1] + 1));
}

function firstFrom(marks: readonly LineMark[], line: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.line ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
