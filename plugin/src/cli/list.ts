import {filterTickets} from '../core/plan/filterTickets.js';
import type {TicketFilter} from '../core/plan/filterTickets.js';
import {findStatusNamed} from '../core/backlog/lookUp.js';
import type {Backlog} from '../core/model/backlog.js';
import {statusLabels} from '../core/model/status.js';
import type {ListJson} from '../core/output/listSchema.js';
import {toTicketJson} from '../core/output/toTicketsJson.js';
import {toListText} from '../core/report/listText.js';
import {addressesOf} from './addresses.js';
import type {Command, CommandCall} from './command.js';
import {load} from './load.js';
import {epicNamed, unknown} from './named.js';
import {asList} from './optionValues.js';
import {printJson} from './printJson.js';

/** `list`: prints tickets as a table. */
export const listCommand: Command = {
  usage: 'list',
  description: 'print the tickets as a table',
  options: [
    {
      flags: '--status <status>',
      description: 'a status as written, or a category',
      repeatable: true,
    },
    {flags: '--epic <id>', description: 'tickets of this epic', repeatable: true},
    {flags: '--type <type>', description: 'tickets of this type', repeatable: true},
    {flags: '--priority <priority>', description: 'tickets of this priority', repeatable: true},
    {flags: '--label <label>', description: 'tickets with this label', repeatable: true},
    {flags: '--assignee <name>', description: 'tickets of this person', repeatable: true},
    {flags: '--ready', description: 'tickets that can be started now'},
    {flags: '--blocked', description: 'tickets that an open blocker holds'},
    {flags: '--json', description: 'print them as JSON'},
  ],
  outputForOne: ({json}) => (json === true ? '--json' : null),
  async run(call) {
    const {routePath, options, terminal} = call;
    const loaded = await load(call);
    const {backlog} = loaded;
    const addresses = addressesOf(loaded, routePath);
    const found = filterTickets(backlog.tickets, toFilter(backlog, call));
    const list: ListJson = {
      schemaVersion: 1,
      tickets: found.map((it) => toTicketJson(it, addresses)),
    };
    if (options['json'] === true) printJson(terminal, list);
    else terminal.out(toListText(list, terminal.width));
    return 0;
  },
};

function toFilter(backlog: Backlog, {project, options}: CommandCall): TicketFilter {
  const {statuses} = project.options;
  return {
    statuses: asList(options['status']).map((it) => statusNamed(backlog, it, statuses)),
    epicIds: asList(options['epic']).flatMap((it) => epicNamed(backlog, it)?.id ?? []),
    types: asList(options['type']),
    priorities: asList(options['priority']),
    labels: asList(options['label']),
    assignees: asList(options['assignee']),
    isReady: options['ready'] === true,
    isBlocked: options['blocked'] === true,
  };
}

function statusNamed(
  backlog: Backlog,
  name: string,
  spellings: CommandCall['project']['options']['statuses'],
): string {
  const found = findStatusNamed(backlog, name, spellings);
  if (found !== null) return found;
  throw unknown(`--status: no ticket has the status \`${name}\``, name, [
    ...Object.keys(statusLabels),
    ...new Set(backlog.tickets.map(({status}) => status.label)),
  ]);
}
