import stringWidth from 'string-width';
import type {Diagnostic, RelatedPlace, Severity} from '../diagnostic/diagnostic.js';
import {countWord, listWords} from '../diagnostic/wording.js';
import {splitLines} from '../source/sourceFile.js';
import type {Place} from '../source/sourceFile.js';
import {toFrame} from './codeFrame.js';
import type {FrameLine} from './codeFrame.js';
import {toPoint} from './places.js';
import {printable} from './printable.js';
import {toReadingLines} from './reading.js';
import type {Report} from './report.js';
import {wrap} from './wrap.js';

/** Marks up text for a terminal. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;

/** Leaves text as it is: for logs and files. */
export const plainPalette: Palette = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  blue: same,
  green: same,
};

/** What the text report needs from outside. */
export interface TextOptions {
  readonly palette: Palette;
  /** The text of a file, for the lines around a place; null where it cannot be had. */
  readonly readText: (path: string) => string | null;
  /** Columns of the terminal; without it, or null, lines are as long as they are. */
  readonly width?: number | null;
}

/**
 * Every diagnostic with the lines it speaks of, then one line that sums up, and how the tickets were
 * read where there is something to tell of it. Ends without a line end.
 */
export function toText(report: Report, options: TextOptions): string {
  const linesOf = cacheLast((path: string) => {
    const text = options.readText(path);
    return text === null ? null : splitLines(text);
  });
  const {palette, width = null} = options;
  const blocks = report.diagnostics.map((diagnostic) =>
    toBlock(diagnostic, linesOf(diagnostic.place.path), palette, width),
  );
  const reading = toReadingLines(report.reading).flatMap((line) =>
    wrap(line, width, 0, 2).split('\n').map(palette.dim),
  );
  return [...blocks, toSummary(report, palette), ...reading].join('\n');
}

/** `✖ 2 errors and 1 warning in 2 files (46 tickets checked)`. */
export function toSummary({counts, files, reading}: Report, palette: Palette): string {
  const checked = palette.dim(`(${plural(reading.tickets, 'ticket')} checked)`);
  const found = [
    [counts.errors, 'error'],
    [counts.warnings, 'warning'],
    [counts.infos, 'info'],
  ] as const;
  const parts = found.filter(([count]) => count > 0).map(([count, word]) => plural(count, word));
  if (parts.length === 0) return `${palette.green('✔ No findings')} ${checked}`;
  const text = `${listWords(parts, 'and')} in ${plural(files, 'file')}`;
  const summary = counts.errors > 0 ? palette.red(`✖ ${text}`) : palette.yellow(`⚠ ${text}`);
  return `${summary} ${checked}`;
}

function toBlock(
  diagnostic: Diagnostic,
  lines: readonly string[] | null,
  palette: Palette,
  width: number | null,
): string {
  const {place, message, help, related} = diagnostic;
  const {color, sign, word} = look(diagnostic.severity, palette);
  const where = palette.bold(printable(toPoint(place)));
  return [
    `${where}  ${color(word)}  ${palette.dim(diagnostic.ruleId)}`,
    `  ${color(sign)} ${wrap(printable(message), width, 4, 4)}`,
    ...(lines ? drawFrame(toFrame(lines, place, frameWidth(place, width)), color, palette) : []),
    ...related.map((it) => toRelatedLine(it, palette, width)),
    ...(help === null ? [] : [`  ${palette.blue('help:')} ${wrap(printable(help), width, 8, 8)}`]),
    '',
  ].join('\n');
}

function toRelatedLine(
  {place, message}: RelatedPlace,
  palette: Palette,
  width: number | null,
): string {
  const where = printable(toPoint(place));
  return `  ${palette.dim(where)} ${wrap(printable(message), width, stringWidth(where) + 3, 4)}`;
}

/** What is left beside the number and the marks in front of a line. */
function frameWidth({line}: Place, width: number | null): number | null {
  return width === null ? null : width - String(line + 1).length - '  >  │ '.length - '……'.length;
}

function drawFrame(
  frame: readonly FrameLine[],
  color: (text: string) => string,
  palette: Palette,
): string[] {
  const width = Math.max(...frame.map(({number}) => String(number ?? '').length));
  return frame.map(({number, text, marked}) => {
    const gutter = `${String(number ?? '').padStart(width)} │`;
    if (number === null) return `    ${palette.dim(gutter)} ${color(text)}`;
    return `  ${marked ? color('>') : ' '} ${palette.dim(gutter)} ${text}`.trimEnd();
  });
}

interface Look {
  readonly color: (text: string) => string;
  readonly sign: string;
  readonly word: string;
}

function look(severity: Severity, palette: Palette): Look {
  switch (severity) {
    case 'error':
      return {color: palette.red, sign: '×', word: 'error'};
    case 'warn':
      return {color: palette.yellow, sign: '⚠', word: 'warning'};
    case 'info':
      return {color: palette.blue, sign: 'ℹ', word: 'info'};
  }
}

function plural(count: number, word: string): string {
  return countWord(count, word, `${word}s`);
}

/** Diagnostics come ordered by file, so that remembering the last file is enough. */
function cacheLast<T>(compute: (key: string) => T): (key: string) => T {
  let last: {key: string; value: T} | null = null;
  return (key) => {
    if (last?.key !== key) last = {key, value: compute(key)};
    return last.value;
  };
}
