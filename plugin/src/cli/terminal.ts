import {isatty} from 'node:tty';
import {processProgress} from '../io/progress.js';
import type {Terminal} from './command.js';

/** The terminal this process runs in. Colours follow NO_COLOR, FORCE_COLOR and CI, the width CI. */
export function processTerminal(): Terminal {
  const {env} = process;
  const isTerminal = !env['CI'] && isatty(1);
  return {
    cwd: process.cwd(),
    colors: env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : !env['NO_COLOR'] && isTerminal,
    width: isTerminal && process.stdout.columns > 0 ? process.stdout.columns : null,
    isScreen: isatty(1),
    progress: processProgress(),
    onInterrupt: (end) => {
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
    },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
