import {countWord} from '../diagnostic/wording.js';
import {splitLines} from '../source/sourceFile.js';
import {toBaselineLines} from './baseline.js';
import {toFindingText} from './findingText.js';
import type {Palette} from './palette.js';
import {toReadingLines} from './reading.js';
import type {Report} from './report.js';
import {toSummary} from './summary.js';
import {wrap} from './wrap.js';

/** What the text report needs from outside. */
export interface TextOptions {
  readonly palette: Palette;
  /** The text of a file, for the lines around a place; null where it cannot be had. */
  readonly readText: (path: string) => string | null;
  /** Columns of the terminal; without it, or null, lines are as long as they are. */
  readonly width?: number | null;
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
  const {palette, width = null} = options;
  const blocks = report.diagnostics.map((diagnostic) =>
    toFindingText(diagnostic, linesOf(diagnostic.place.path), palette, width),
  );
  const wrapped = (line: string): string[] => wrap(line, width, 0, 2).split('\n');
  const baseline = toBaselineLines(report.baseline).flatMap(wrapped);
  const notes = [
    ...toFixableLines(report),
    ...toSilencedLines(report),
    ...toReadingLines(report.reading),
  ].flatMap((line) => wrapped(line).map(palette.dim));
  return [...blocks, toSummary(report, palette), ...baseline, ...notes].join('\n');
}

function toFixableLines({diagnostics}: Report): string[] {
  const count = diagnostics.filter(({fix}) => fix !== null).length;
  if (count === 0) return [];
  const which = diagnostics.length === 1 ? 'It' : `${String(count)} of them`;
  return [`${which} can be mended with --fix`];
}

function toSilencedLines({silenced}: Report): string[] {
  return silenced > 0
    ? [`Silenced by comments: ${countWord(silenced, 'finding', 'findings')}`]
    : [];
}

/** Diagnostics come ordered by file, so that remembering the last file is enough. */
function cacheLast<T>(compute: (key: string) => T): (key: string) => T {
  let last: {key: string; value: T} | null = null;
  return (key) => {
    if (last?.key !== key) last = {key, value: compute(key)};
    return last.value;
  };
}
