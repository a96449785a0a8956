import type {Diagnostic, Severity} from '../diagnostic/diagnostic.js';
import {countWord, listWords} from '../diagnostic/wording.js';
import {splitLines} from '../source/sourceFile.js';
import {toBaselineLines} from './baseline.js';
import {toFrame} from './codeFrame.js';
import type {FrameLine} from './codeFrame.js';
import {printable} from './printable.js';
import {toReadingLines} from './reading.js';
import type {Report} from './report.js';

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
}

/**
 * Every diagnostic with the lines it speaks of, then one line that sums up, and where there is
 * something to tell of it how many comments silence, and how the tickets were read. Ends without a
 * line end.
 */
export function toText(report: Report, options: TextOptions): string {
  const linesOf = cacheLast((path: string) => {
    const text = options.readText(path);
    return text === null ? null : splitLines(text);
  });
  const blocks = report.diagnostics.map((diagnostic) =>
    toBlock(diagnostic, linesOf(diagnostic.place.path), options.palette),
  );
  const {palette} = options;
  const baseline = toBaselineLines(report.baseline);
  const notes = [
    ...toFixableLines(report),
    ...toSilencedLines(report),
    ...toReadingLines(report.reading),
  ];
  const lines = notes.map((line) => palette.dim(line));
  return [...blocks, toSummary(report, palette), ...baseline, ...lines].join('\n');
}

function toFixableLines({diagnostics}: Report): string[] {
  const count = diagnostics.filter(({fix}) => fix !== null).length;
  if (count === 0) return [];
  const which = diagnostics.length === 1 ? 'It' : `${String(count)} of them`;
  return [`${which} can be mended with --fix`];
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

function toSilencedLines({silenced}: Report): string[] {
  return silenced > 0 ? [`Silenced by comments: ${plural(silenced, 'finding')}`] : [];
}

function toBlock(
  diagnostic: Diagnostic,
  lines: readonly string[] | null,
  palette: Palette,
): string {
  const {place, message, help, related} = diagnostic;
  const {color, sign, word} = look(diagnostic.severity, palette);
  const where = palette.bold(
    `${printable(place.path)}:${String(place.line)}:${String(place.column)}`,
  );
  return [
    `${where}  ${color(word)}  ${palette.dim(diagnostic.ruleId)}`,
    `  ${color(sign)} ${printable(message)}`,
    ...(lines ? drawFrame(toFrame(lines, place), color, palette) : []),
    ...related.map(
      (it) =>
        `  ${palette.dim(`${printable(it.place.path)}:${String(it.place.line)}:${String(it.place.column)}`)} ${printable(it.message)}`,
    ),
    ...(help === null ? [] : [`  ${palette.blue('help:')} ${printable(help)}`]),
    '',
  ].join('\n');
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
