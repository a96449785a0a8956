import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {schemaErrors} from '../helpers/schema.js';
import {ticketText} from '../helpers/ticketFile.js';

const file = (path: string): string =>
  `None.\n\n## Files to Modify/Create\n\n- \`${path}\` - The service`;

const tickets = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 2, blocks: ['PAY-4']}),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 5}),
  'tickets/PAY-3.md': ticketText({id: 'PAY-3', points: 1, notes: file('app/a.py')}),
  'tickets/PAY-4.md': ticketText({id: 'PAY-4', points: 8, blockedBy: ['PAY-1'], blocks: ['PAY-5']}),
  'tickets/PAY-5.md': ticketText({id: 'PAY-5', points: 3, blockedBy: ['PAY-4']}),
  'tickets/PAY-6.md': ticketText({
    id: 'PAY-6',
    status: 'In progress',
    epic: 'EPIC-2 - Reports',
    notes: file('app/a.py'),
  }),
  'tickets/PAY-7.md': ticketText({id: 'PAY-7', status: 'Done'}),
};

test('names what unblocks most first, and a clash with work in progress last', async () => {
  const {exitCode, stdout, stderr} = await runCli(folderWith(tickets), 'next', '--root', '.');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`Id     Priority  Points  Unblocks                Title
PAY-1  High           2  11 points in 2 tickets  Title of PAY-1
PAY-2  High           5  -                       Title of PAY-2

Ready, but on a file of a ticket in progress:
Id     Priority  Points  Unblocks  Title
PAY-3  High           1  -         Title of PAY-3

PAY-3 clashes with PAY-6: both change app/a.py

PAY-1 is first: most waits for it, 11 points in 2 tickets (PAY-4 and PAY-5).

3 tickets are ready; 1 in progress, 2 blocked.
`);
});

test('JSON fits its schema and tells what decides', async () => {
  const {stdout} = await runCli(
    folderWith(tickets),
    'next',
    '--root',
    '.',
    '--json',
    '--limit',
    '2',
  );
  const next = JSON.parse(stdout) as {tickets: {id: string; decidedBy: string}[]; ready: number};
  expect(schemaErrors('next.schema.json', next)).toBeNull();
  expect(next.tickets.map(({id, decidedBy}) => [id, decidedBy])).toEqual([
    ['PAY-1', 'points-unblocked'],
    ['PAY-2', 'no-clash'],
  ]);
  expect(next.ready).toBe(3);
});

test('a draft comes behind all others, and what is on hold is not named', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', status: 'Draft', blocks: ['PAY-4']}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 1}),
    'tickets/PAY-3.md': ticketText({id: 'PAY-3', status: 'On hold'}),
    'tickets/PAY-4.md': ticketText({id: 'PAY-4', status: 'Blocked', blockedBy: ['PAY-1']}),
  });
  const {stdout} = await runCli(folder, 'next', '--root', '.');
  expect(stdout).toBe(`Id     Priority  Points  Unblocks             Title
PAY-2  High           1  -                    Title of PAY-2
PAY-1  High           1  1 point in 1 ticket  Title of PAY-1

PAY-2 is first: it is not a draft, unlike PAY-1 (Draft).

2 tickets are ready; 0 in progress, 2 blocked, 1 of them only by its own status (PAY-3).
`);
});

test('says why nothing is ready', async () => {
  const {stdout} = await runCli(folderWith(tickets), 'next', '--root', '.', '--epic', 'epic-2');
  expect(stdout).toBe('No ticket is ready: 1 in progress (PAY-6), 0 blocked.\n');
});

test.each([
  [['--epic', 'EPIC-11'], '--epic: there is no epic `EPIC-11`; did you mean `EPIC-1`?\n'],
  [['--limit', '0'], '--limit: expected a whole number above 0, found `0`\n'],
])('refuses %j', async (argv, message) => {
  const {exitCode, stderr} = await runCli(folderWith(tickets), 'next', '--root', '.', ...argv);
  expect([exitCode, stderr]).toEqual([2, message]);
});

test('an assignee sees their own tickets and those of nobody', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}).replace(
      '## Context',
      '**Assignee:** @ann\n\n## Context',
    ),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}).replace(
      '## Context',
      '**Assignee:** bob\n\n## Context',
    ),
    'tickets/PAY-3.md': ticketText({id: 'PAY-3'}),
  });
  const {stdout} = await runCli(folder, 'next', '--root', '.', '--assignee', 'Ann', '--json');
  const {tickets: found} = JSON.parse(stdout) as {tickets: {id: string}[]};
  expect(found.map(({id}) => id)).toEqual(['PAY-1', 'PAY-3']);
});
