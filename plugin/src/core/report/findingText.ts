import type {Diagnostic, RelatedPlace, Severity} from '../diagnostic/diagnostic.js';
import type {Place} from '../source/sourceFile.js';
import {toFrame} from './codeFrame.js';
import type {FrameLine} from './codeFrame.js';
import {columnsOf} from './columns.js';
import type {Palette} from './palette.js';
import {toPoint} from './places.js';
import {printable} from './printable.js';
import {wrap} from './wrap.js';

/**
 * A diagnostic in several lines: where, what, the lines of the file, other places and help. `lines`
 * are those of the file, or null where they cannot be had. Ends with a line end.
 */
export function toFindingText(
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
    ...(help === null ? [] : [`  ${palette.blue('help:')} ${toHelpText(help, width)}`]),
    '',
  ].join('\n');
}

/** Help may show lines of a diff, which are not broken. */
function toHelpText(help: string, width: number | null): string {
  const [first = '', ...more] = printable(help).split('\n');
  const below = more.map((line) => `\n${' '.repeat(8)}${line}`);
  return wrap(first, width, 8, 8) + below.join('').replace(/[ ]+$/gm, '');
}

function toRelatedLine(
  {place, message}: RelatedPlace,
  palette: Palette,
  width: number | null,
): string {
  const where = printable(toPoint(place));
  return `  ${palette.dim(where)} ${wrap(printable(message), width, columnsOf(where) + 3, 4)}`;
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
