/** A code span found in inline Markdown. */
export interface CodeSpan {
  /** Offset of the first backtick. */
  readonly start: number;
  /** Offset after the last backtick. */
  readonly end: number;
  /** What stands between the backticks, one blank on each side removed as CommonMark does. */
  readonly content: string;
}

/** Finds the code spans of inline Markdown, as in CommonMark 0.31 section 6.1. */
export function findCodeSpans(text: string): CodeSpan[] {
  const runs = findBacktickRuns(text);
  if (runs.length < 2) return [];
  const lastOfLength = new Map(runs.map((run, index) => [run.length, index]));
  const spans: CodeSpan[] = [];
  for (let open = 0; open < runs.length; open++) {
    const run = runs[open];
    const opening = run && toOpening(text, run);
    // Without this look-up a text of unmatched runs would be searched to its end for each of them.
    if (!opening || (lastOfLength.get(opening.length) ?? open) <= open) continue;
    let close = open + 1;
    while (close < runs.length && runs[close]?.length !== opening.length) close++;
    const closing = runs[close];
    if (!closing) continue;
    spans.push(toSpan(text, opening, closing));
    open = close;
  }
  return spans;
}

/**
 * Returns the text with its code spans and HTML comments blanked out. Offsets stay the same, so a
 * match in the masked text points into the original.
 */
export function maskCode(text: string): string {
  return maskComments(blankOut(text, findCodeSpans(text)));
}

/** The same for HTML comments alone. */
export function maskComments(text: string): string {
  return text.includes('<!--') ? text.replace(/<!--.*?(?:-->|$)/gs, blank) : text;
}

/** Replaces stretches of a text, given in order and without overlap, by as many blanks. */
export function blankOut(
  text: string,
  stretches: readonly {readonly start: number; readonly end: number}[],
): string {
  if (stretches.length === 0) return text;
  const pieces: string[] = [];
  let end = 0;
  for (const stretch of stretches) {
    pieces.push(text.slice(end, stretch.start), blank(text.slice(stretch.start, stretch.end)));
    end = stretch.end;
  }
  return pieces.join('') + text.slice(end);
}

interface BacktickRun {
  readonly start: number;
  readonly length: number;
}

function findBacktickRuns(text: string): BacktickRun[] {
  const runs: BacktickRun[] = [];
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const start = at;
    while (text[at] === '`') at++;
    runs.push({start, length: at - start});
  }
  return runs;
}

/** A backslash takes the first backtick of a run that would open a span; inside of one it is a character. */
function toOpening(text: string, run: BacktickRun): BacktickRun {
  let backslashes = 0;
  while (text[run.start - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 0 ? run : {start: run.start + 1, length: run.length - 1};
}

function toSpan(text: string, opening: BacktickRun, closing: BacktickRun): CodeSpan {
  const inner = text.slice(opening.start + opening.length, closing.start);
  const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
  return {
    start: opening.start,
    end: closing.start + closing.length,
    content: padded ? inner.slice(1, -1) : inner,
  };
}

function blank(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length);
}
