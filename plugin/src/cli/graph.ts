import type {GraphJson} from '../core/output/graphSchema.js';
import {toGraphJson} from '../core/output/toGraphJson.js';
import {toDot} from '../core/report/graphDot.js';
import {toMermaid} from '../core/report/graphMermaid.js';
import {addressesOf} from './addresses.js';
import {UsageError} from './command.js';
import type {Command, CommandCall} from './command.js';
import {load} from './load.js';
import {epicNamed, ticketNamed} from './named.js';

const formats: Readonly<Record<string, (graph: GraphJson) => string>> = {
  mermaid: toMermaid,
  dot: toDot,
  json: (graph) => `${JSON.stringify(graph, null, 2)}\n`,
};

/** `graph`: prints which ticket blocks which. */
export const graphCommand: Command = {
  usage: 'graph',
  description: 'print which ticket blocks which, for Mermaid, Graphviz or a program',
  options: [
    {flags: '--format <format>', description: 'how to print: mermaid, dot or json'},
    {flags: '--json', description: 'the same as --format json'},
    {flags: '--epic <id>', description: 'tickets of this epic and what they wait for'},
    {flags: '--ticket <id>', description: 'two steps before and behind this ticket'},
    {flags: '--open', description: 'open tickets only'},
  ],
  outputForOne: () => 'graph',
  async run(call) {
    const {routePath, options, terminal} = call;
    const print = printerOf(call);
    const {ticket} = options;
    if (ticket !== undefined && options['epic'] !== undefined) {
      throw new UsageError('--ticket goes without --epic');
    }
    const loaded = await load(call);
    const {backlog} = loaded;
    const query = {
      epicId: epicNamed(backlog, options['epic'])?.id ?? null,
      ticketId: typeof ticket === 'string' ? ticketNamed(backlog, ticket).ticket.id : null,
      isOpenOnly: options['open'] === true,
    };
    terminal.out(print(toGraphJson(backlog, query, addressesOf(loaded, routePath))));
    return 0;
  },
};

function printerOf({options}: CommandCall): (graph: GraphJson) => string {
  const {format, json} = options;
  const named = typeof format === 'string' ? format : json === true ? 'json' : 'mermaid';
  if (json === true && named !== 'json') {
    throw new UsageError(`--json goes without --format ${named}`);
  }
  const print = Object.hasOwn(formats, named) ? formats[named] : undefined;
  if (print) return print;
  throw new UsageError(`--format: expected mermaid, dot or json, found \`${named}\``);
}
