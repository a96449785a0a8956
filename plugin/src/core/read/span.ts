import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {Place} from '../source/sourceFile.js';

/** A stretch of a passage: the value behind a label, an item of a list, a cell of a table. */
export interface Span {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export function spanOf(passage: Passage): Span {
  return {passage, start: 0, end: passage.text.length};
}

export function textOf({passage, start, end}: Span): string {
  return passage.text.slice(start, end);
}

export function placeOf({passage, start, end}: Span): Place {
  return placeIn(passage, start, end);
}

/** The first line of a span, without blanks around it. */
export function firstLine(span: Span): Span {
  const [line = ''] = textOf(span).split('\n', 1);
  const start = span.start + line.length - line.trimStart().length;
  return {...span, start, end: Math.max(start, span.start + line.trimEnd().length)};
}
