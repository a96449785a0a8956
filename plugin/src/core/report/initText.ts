import type {InitJson} from '../output/initSchema.js';
import {printable} from './printable.js';

const verbs = {changed: 'Changed', created: 'Created'} as const;

/** What was done to set a site up, and what comes next, for a person. Ends with a line end. */
export function toInitText({files, next}: InitJson): string {
  if (files.length === 0) return 'The site has the plugin already: nothing to do\n';
  const done = files.map(({path, action, what}) => `${verbs[action]} ${path}: ${what}`);
  const width = Math.max(...next.map(({command}) => command.length));
  const todo = next.map(({command, what}) => `  ${command.padEnd(width)}  # ${what}`);
  return [...done, '', 'Next:', ...todo].map((line) => `${printable(line)}\n`).join('');
}
