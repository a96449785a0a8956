import path from 'node:path';
import {countWord, listWords} from '../core/diagnostic/wording.js';
import {printable} from '../core/report/printable.js';

const mostNamed = 3;
/** Clears what is seen, and leaves what was scrolled away. */
const clearScreen = '\u001b[2J\u001b[H';

/**
 * What stands above the report of a round: on a screen the round before is cleared away, else a line
 * tells what has changed. Nothing is changed before the first one.
 */
export function headRound(changed: readonly string[] | null, isScreen: boolean): string {
  if (isScreen) return clearScreen;
  if (changed === null) return '';
  const files = changed.map((file) => printable(file.split(path.sep).join('/'))).sort();
  const more = files.length - mostNamed;
  const named = files.slice(0, mostNamed);
  return `\n--- changed: ${listWords(more > 0 ? [...named, `${String(more)} more`] : named, 'and')} ---\n\n`;
}

/** What a round took. */
export interface RoundEffort {
  readonly read: number;
  readonly files: number;
  readonly milliseconds: number;
}

/** The last line of a round: how many files were read again, and the time it took. */
export function sumUpRound({read, files, milliseconds}: RoundEffort): string {
  const of = `${String(read)} of ${countWord(files, 'file', 'files')}`;
  return `Read ${of} in ${String(Math.round(milliseconds))} ms. Waiting for changes; Ctrl+C ends.\n`;
}
