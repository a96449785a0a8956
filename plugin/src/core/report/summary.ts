import {countWord, listWords} from '../diagnostic/wording.js';
import type {Palette} from './palette.js';
import type {Report} from './report.js';

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

function plural(count: number, word: string): string {
  return countWord(count, word, `${word}s`);
}
