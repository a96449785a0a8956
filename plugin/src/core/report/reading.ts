import {countWord} from '../diagnostic/wording.js';
import type {Reading} from '../presets/reading.js';
import {printable} from './printable.js';

const mostNamed = 3;

/**
 * What was read and how, in lines for the end of a report. There is nothing to tell of tickets that
 * follow the template, with no other files among them.
 */
export function toReadingLines({dialect, fields, leftOut}: Reading): string[] {
  const shares = Object.entries(fields).flatMap(([name, share]) =>
    share > 0 ? [`${toLabel(name)} ${String(Math.round(share * 100))}%`] : [],
  );
  const lines: string[] = [];
  if (dialect !== 'template')
    lines.push(`Dialect: ${dialect} (${shares.join(', ') || 'no fields'})`);
  if (leftOut.length > 0) {
    const named = leftOut.slice(0, mostNamed).map(({path}) => printable(path));
    const more = leftOut.length - named.length;
    const rest = more > 0 ? ` and ${String(more)} more` : '';
    const files = countWord(leftOut.length, 'file that is no ticket', 'files that are no tickets');
    lines.push(`Left out: ${files}: ${named.join(', ')}${rest}; --format json tells why`);
  }
  return lines;
}

/** `acceptanceCriteria` as words: `acceptance criteria`. */
function toLabel(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
