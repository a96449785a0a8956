import {toShowJson} from '../core/output/toShowJson.js';
import {toShowMarkdown} from '../core/report/showMarkdown.js';
import type {Command} from './command.js';
import {load} from './load.js';
import {ticketNamed} from './named.js';
import {printJson} from './printJson.js';
import {showSourcesOf} from './showSources.js';

/** `show`: prints all there is to know of one ticket. */
export const showCommand: Command = {
  usage: 'show <id>',
  description: 'print all there is to know of a ticket, with its documents and contracts',
  options: [{flags: '--json', description: 'print it as JSON'}],
  outputForOne: () => 'show',
  async run(call) {
    const {
      routePath,
      arguments: [id = ''],
      options,
      terminal,
    } = call;
    const loaded = await load(call);
    const ticket = ticketNamed(loaded.backlog, id);
    const show = toShowJson(showSourcesOf(loaded, routePath), ticket);
    if (options['json'] === true) printJson(terminal, show);
    else terminal.out(toShowMarkdown(show));
    return 0;
  },
};
