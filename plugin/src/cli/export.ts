import {toTicketsJson} from '../core/output/toTicketsJson.js';
import type {Addresses} from '../core/output/toTicketsJson.js';
import {loadBacklog} from '../io/loadBacklog.js';
import type {Command} from './command.js';
import {writeOutput} from './writeOutput.js';

/** `export`: prints the backlog as `tickets.json`. */
export const exportCommand: Command = {
  usage: 'export',
  description: 'print the backlog as tickets.json',
  options: [{flags: '--output <file>', description: 'file to write to instead'}],
  outputForOne: () => 'export',
  run({project, routePath, options, terminal}) {
    const json = toTicketsJson(loadBacklog(project).backlog, addressesBelow(routePath));
    const text = `${JSON.stringify(json, null, 2)}\n`;
    const output = options['output'];
    if (typeof output === 'string') writeOutput(terminal, output, text);
    else terminal.out(text);
    return 0;
  },
};

/** Which page shows a document only a running site knows; tickets and epics have fixed routes. */
function addressesBelow(routePath: string): Addresses {
  return {
    ticket: ({slug}) => `${routePath}/${slug}`,
    epic: ({slug}) => `${routePath}/epics/${slug}`,
    document: () => null,
  };
}
