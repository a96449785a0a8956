import {toTicketsJson} from '../core/output/toTicketsJson.js';
import {addressesOf} from './addresses.js';
import {UsageError} from './command.js';
import type {Command} from './command.js';
import {exportContext} from './exportContext.js';
import {load} from './load.js';
import {writeOutput} from './writeOutput.js';

/** `export`: prints the backlog as `tickets.json`, or writes what `show` prints of each open ticket. */
export const exportCommand: Command = {
  usage: 'export',
  description: 'print the backlog as tickets.json',
  options: [
    {flags: '--output <file>', description: 'file to write to instead'},
    {
      flags: '--context <folder>',
      description: 'write what show prints of each open ticket into this folder instead',
    },
    {flags: '--json', description: 'what it prints anyway'},
  ],
  outputForOne: () => 'export',
  async run(call) {
    const {routePath, options, terminal} = call;
    const {context} = options;
    if (typeof context === 'string') {
      if (options['output'] !== undefined) throw new UsageError('--context goes without --output');
      return exportContext(context, call);
    }
    const loaded = await load(call);
    const json = toTicketsJson(loaded.backlog, addressesOf(loaded, routePath));
    const text = `${JSON.stringify(json, null, 2)}\n`;
    const output = options['output'];
    if (typeof output === 'string') writeOutput(terminal, output, text);
    else terminal.out(text);
    return 0;
  },
};
