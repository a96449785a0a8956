import {toNextJson} from '../core/output/toNextJson.js';
import {toNextText} from '../core/report/nextText.js';
import {UsageError} from './command.js';
import type {Command} from './command.js';
import {load} from './load.js';
import {epicNamed} from './named.js';
import {printJson} from './printJson.js';

const usualLimit = 10;

/** `next`: prints the tickets that can be started now, best first. */
export const nextCommand: Command = {
  usage: 'next',
  description: 'name the tickets that can be started now, best first',
  options: [
    {flags: '--limit <number>', description: `how many to name, ${String(usualLimit)} by default`},
    {flags: '--epic <id>', description: 'only those of this epic'},
    {flags: '--assignee <name>', description: 'only those of this person and of nobody'},
    {flags: '--json', description: 'print them as JSON'},
  ],
  outputForOne: ({json}) => (json === true ? '--json' : null),
  async run(call) {
    const {options, terminal} = call;
    const limit = readLimit(options['limit'] as string | undefined);
    const {backlog} = await load(call);
    const assignee = options['assignee'];
    const next = toNextJson(backlog, {
      epicId: epicNamed(backlog, options['epic'])?.id ?? null,
      assignee: typeof assignee === 'string' ? assignee : null,
      limit,
    });
    if (options['json'] === true) printJson(terminal, next);
    else terminal.out(toNextText(next, terminal.width));
    return 0;
  },
};

function readLimit(value: string | undefined): number {
  if (value === undefined) return usualLimit;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--limit: expected a whole number above 0, found \`${value}\``);
}
