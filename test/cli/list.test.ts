import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {schemaErrors} from '../helpers/schema.js';
import {ticketText} from '../helpers/ticketFile.js';

const tickets = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 2, blocks: ['PAY-2']}),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 5, blockedBy: ['PAY-1']}),
  'tickets/PAY-10.md': ticketText({id: 'PAY-10', status: 'In Review', epic: 'EPIC-2 - Reports'}),
};

test('prints all tickets as a table', async () => {
  const {stdout} = await runCli(folderWith(tickets), 'list', '--root', '.');
  expect(stdout).toBe(`Id      Status          Type   Priority  Points  Epic    Title
PAY-1   To do, ready    Story  High           2  EPIC-1  Title of PAY-1
PAY-2   To do, blocked  Story  High           5  EPIC-1  Title of PAY-2
PAY-10  In Review       Story  High           1  EPIC-2  Title of PAY-10

3 tickets, 8 points
`);
});

test.each([
  [['--ready'], ['PAY-1']],
  [['--blocked'], ['PAY-2']],
  [['--status', 'in review'], ['PAY-10']],
  [
    ['--status', 'open'],
    ['PAY-1', 'PAY-2'],
  ],
  [
    ['--status', 'in-progress', '--status', 'todo'],
    ['PAY-1', 'PAY-2', 'PAY-10'],
  ],
  [['--epic', 'Reports'], ['PAY-10']],
  [['--type', 'bug'], []],
  [['--label', 'api'], []],
  [['--assignee', 'ann'], []],
])('filters by %j', async (argv, ids) => {
  const {stdout} = await runCli(folderWith(tickets), 'list', '--root', '.', '--json', ...argv);
  const list = JSON.parse(stdout) as {tickets: {id: string}[]};
  expect(schemaErrors('list.schema.json', list)).toBeNull();
  expect(list.tickets.map(({id}) => id)).toEqual(ids);
});

test('a ticket of a finished epic has its address in the archive, where the site has one', async () => {
  const folder = folderWith({
    'docusaurus.config.js': `export default {baseUrl: '/docs/', plugins: [
      ['docusaurus-plugin-tickets', {root: '.', ticketPages: 'open'}],
    ]};`,
    ...tickets,
    'tickets/OLD-1.md': ticketText({id: 'OLD-1', epic: 'EPIC-0 - Begin', status: 'Done'}),
  });
  const {stdout} = await runCli(folder, 'list', '--json');
  const list = JSON.parse(stdout) as {tickets: {url: string}[]};
  expect(list.tickets.map(({url}) => url)).toEqual([
    '/docs/tickets/epics/EPIC-0/archive#OLD-1',
    '/docs/tickets/PAY-1',
    '/docs/tickets/PAY-2',
    '/docs/tickets/PAY-10',
  ]);
});

test('an unknown status names the nearest', async () => {
  const {exitCode, stderr} = await runCli(
    folderWith(tickets),
    'list',
    '--root',
    '.',
    '--status',
    'In Revew',
  );
  expect([exitCode, stderr]).toEqual([
    2,
    '--status: no ticket has the status `In Revew`; did you mean `In Review`?\n',
  ]);
});
