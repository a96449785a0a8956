import {columnsOf} from './columns.js';

/**
 * Breaks text into lines of a width, counted in the columns of a terminal. Lines after the first
 * begin with `indent` blanks, and the first leaves room for as many columns as `taken`. Words stay
 * whole, so that ids and paths can be copied, but may end before and after a wide character, since
 * writing with those has no blanks. Width null leaves the text as it is.
 */
export function wrap(text: string, width: number | null, taken: number, indent: number): string {
  if (width === null) return text;
  const lines: string[] = [];
  let line = '';
  let room = width - taken;
  for (const piece of piecesOf(text)) {
    const needed = columnsOf(piece.trimEnd());
    if (line !== '' && needed > room) {
      lines.push(line.trimEnd());
      line = '';
      room = width - indent;
    }
    line += piece;
    room -= columnsOf(piece);
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

const letters = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Words with the blanks behind them, cut around wide characters. */
function piecesOf(text: string): string[] {
  const words = text.match(/[^ ]+ *|^ +/g) ?? [];
  return words.flatMap((word) => (isNarrow(word) ? [word] : cut(word)));
}

/** Whether each letter surely has one column. Hangul, the first wide script, starts at U+1100. */
function isNarrow(word: string): boolean {
  return !/[\u1100-\uffff]/.test(word);
}

function cut(word: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let wasWide = false;
  for (const {segment} of letters.segment(word)) {
    const isWide = columnsOf(segment) > 1;
    if (piece !== '' && segment !== ' ' && (isWide || wasWide)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
    wasWide = isWide;
  }
  return [...pieces, piece];
}
