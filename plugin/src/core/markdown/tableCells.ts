import type {Passage} from './passage.js';

/**
 * Finds where the cells of a table row stand. markdown-it tells neither line nor column of a cell,
 * and `\|` in a row is `|` in its cell (GFM 4.10), so each escaped pipe starts a new piece.
 *
 * @param line line of the row in the file, from 0
 * @param cells inline text of each cell as markdown-it hands it out, trimmed
 */
export function locateCells(
  path: string,
  lines: readonly string[],
  line: number,
  cells: readonly string[],
): Passage[] {
  const pieces = splitRow(lines[line] ?? '');
  const [head] = pieces;
  // Before the first pipe stands the indentation, a quotation's mark, or the first cell.
  const first = head && cells[0] && head.text.trimEnd().endsWith(cells[0]) ? 0 : 1;
  return cells.map((text, index) => toCell(path, line, text, pieces[index + first]));
}

interface Piece {
  /** Text between two pipes, with its escapes. */
  readonly text: string;
  /** Offset of the text in the line. */
  readonly start: number;
}

function splitRow(row: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of row.matchAll(/\\.|\|/g)) {
    if (match[0] !== '|') continue;
    pieces.push({text: row.slice(start, match.index), start});
    start = match.index + 1;
  }
  pieces.push({text: row.slice(start), start});
  return pieces;
}

function toCell(path: string, line: number, text: string, piece: Piece | undefined): Passage {
  const source = piece?.text ?? '';
  const escaped = text.replaceAll('|', String.raw`\|`);
  const lead = Math.max(0, source.lastIndexOf(escaped));
  const column = (piece?.start ?? 0) + lead + 1;
  const parts = [{offset: 0, line: line + 1, column}];
  let seen = 0;
  for (const match of text.matchAll(/\|/g)) {
    seen++;
    parts.push({offset: match.index, line: line + 1, column: column + match.index + seen});
  }
  return {path, text, lines: parts};
}
