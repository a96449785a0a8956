import {columnsOf} from './columns.js';
import {printable} from './printable.js';

/** A column of a table for a terminal. */
export interface Column {
  readonly name: string;
  readonly align?: 'right';
}

/** Fewer columns would leave nothing of a title. */
const leastRest = 12;

/**
 * Rows in aligned columns below their names, without a line end at the end. The last column takes what
 * is left of the width and is cut there; width null leaves it as it is.
 */
export function toTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string {
  const names = columns.map(({name}) => name);
  const lines = [names, ...rows].map((row) => row.map(toCell));
  const widths = names.map((_, index) =>
    lines.reduce((most, line) => Math.max(most, columnsOf(line[index] ?? '')), 0),
  );
  const taken = widths.slice(0, -1).reduce((sum, it) => sum + it + gap.length, 0);
  const rest = width === null ? Infinity : Math.max(leastRest, width - taken);
  return lines
    .map((line) =>
      line
        .map((cell, index) => {
          if (index === columns.length - 1) return cut(cell, rest);
          return pad(cell, widths[index] ?? 0, columns[index]?.align ?? 'left');
        })
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
}

const gap = '  ';

/** Ids, types and the like are short, and one that is not must not push all else away. */
const longest = 200;

function toCell(text: string): string {
  return cut(printable(text.replace(/\s+/g, ' ').trim()), longest);
}

const letters = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  let room = columns - 1;
  for (const {segment} of letters.segment(text)) {
    room -= columnsOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(width - columnsOf(text));
  return align === 'right' ? blanks + text : text + blanks;
}
