import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import type {CliResult} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {schemaErrors} from '../helpers/schema.js';
import {ticketText} from '../helpers/ticketFile.js';

const tickets = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', blockedBy: ['PAY-1']}),
  'tickets/TEMPLATE.md': `# [TICKET-ID]: [Ticket Title]

**Epic:** [EPIC-ID] - [Epic Name]
**Type:** Story | Task | Technical | Bug | Spike
**Priority:** High | Medium | Low
**Points:** [1-8]

## Context

[Why it is needed]

## Implementation Details

### Acceptance Criteria

- [ ] [Criterion]

## Dependencies

**Blocked By:**
- [TICKET-ID]: [Reason]

**Blocks:**
- None

## Definition of Done

- [ ] All tests pass
`,
};

function create(folder: string, ...argv: string[]): Promise<CliResult> {
  return runCli(folder, 'new', '--root', '.', ...argv);
}

test('writes a ticket from the template among the tickets, and says what is left to do', async () => {
  const folder = folderWith(tickets);
  const argv = ['--epic', 'payments', '--blocked-by', 'pay-1: it needs the table'];
  const made = await create(folder, 'Refund', 'a payment', ...argv, '--criterion', 'Booked once');
  expect(made).toEqual({
    exitCode: 0,
    stdout: 'tickets/PAY-3.md\n',
    stderr: `tickets/PAY-3.md:21:3 warning: Unexpected one-sided dependency: \`PAY-3\` is blocked by \`PAY-1\`, expected \`PAY-3\` in Blocks of \`PAY-1\`
  help: add \`- PAY-3: reason\` to Blocks in tickets/PAY-1.md, or delete this line
Wrote PAY-3
To be filled in: Context
\`check --fix\` mends one of them
`,
  });
  expect(readFileSync(path.join(folder, 'tickets/PAY-3.md'), 'utf8'))
    .toBe(`# PAY-3: Refund a payment

**Epic:** EPIC-1 - Payments
**Type:** Story
**Priority:** Medium
**Points:** TBD

## Context

<!-- [Why it is needed] -->

## Implementation Details

### Acceptance Criteria

- [ ] Booked once

## Dependencies

**Blocked By:**
- PAY-1: it needs the table

**Blocks:**
- None

## Definition of Done

- [ ] All tests pass
`);
});

test('what is written passes the check, and the next one has the next id', async () => {
  const folder = folderWith({'tickets/PAY-9.md': ticketText({id: 'PAY-9'})});
  const argv = ['--epic', 'EPIC-1', '--criterion', 'It is so', '--points', '8', '--type', 'Bug'];
  await create(folder, 'One', ...argv, '--priority', 'High', '--assignee', 'ann', '--label', 'api');
  await create(folder, 'Two', '--epic', 'EPIC-2 - Reports', '--status', 'In progress');
  const check = await runCli(folder, 'check', '--root', '.', '--quiet');
  expect([check.exitCode, check.stdout]).toEqual([0, '✔ No findings (3 tickets checked)\n']);
  const {stdout} = await runCli(folder, 'list', '--root', '.');
  expect(stdout).toBe(`Id      Status        Type   Priority  Points  Epic    Title
PAY-9   To do, ready  Story  High           1  EPIC-1  Title of PAY-9
PAY-10  To do, ready  Bug    High           8  EPIC-1  One
PAY-11  In progress   Story  Medium         -  EPIC-2  Two

3 tickets, 9 points
`);
});

test.each(['epic-1', 'EPIC 1 - Payments', 'epic-01 - Other words', 'Payments'])(
  'the epic is known as %j too, and written as the others have it',
  async (epic) => {
    const {stdout} = await create(folderWith(tickets), 'A title', '--epic', epic, '--dry-run');
    expect(stdout.split('\n')[2]).toBe('**Epic:** EPIC-1 - Payments');
  },
);

test('a ticket that would have errors is not written', async () => {
  const folder = folderWith(tickets);
  const argv = ['--epic', 'EPIC-1', '--type', 'Stori', '--criterion', 'x'];
  const refused = await create(
    folder,
    'A title',
    ...argv,
    '--blocked-by',
    'PAY-2',
    '--blocks',
    'PAY-1',
  );
  expect([refused.exitCode, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr)
    .toContain(`tickets/PAY-3.md:4:11 error: Unexpected type \`Stori\`, expected Story, Task, Technical, Bug or Spike
  help: did you mean \`Story\`?
`);
  expect(refused.stderr).toContain('error: Unexpected dependency cycle PAY-1 → PAY-2 → PAY-3');
  expect(refused.stderr).toMatch(/Not written: it would have 2 errors\n$/);
  expect(existsSync(path.join(folder, 'tickets/PAY-3.md'))).toBe(false);
});

test('a dry run prints the ticket, and as JSON it is data of the published schema', async () => {
  const folder = folderWith(tickets);
  const dry = await create(folder, 'A title', '--epic', 'EPIC-1', '--dry-run');
  expect([dry.exitCode, dry.stdout.split('\n')[0]]).toEqual([0, '# PAY-3: A title']);
  const argv = ['--epic', 'EPIC-1', '--json', '--file', 'tickets/more/a.md'];
  const {stdout, stderr} = await create(folder, 'A title', '--ticket-id', 'PAY-77', ...argv);
  const json = JSON.parse(stdout) as Record<string, unknown>;
  expect([schemaErrors('new.schema.json', json), stderr]).toEqual([null, '']);
  expect(json).toMatchObject({id: 'PAY-77', path: 'tickets/more/a.md', written: true});
  expect(existsSync(path.join(folder, 'tickets/more/a.md'))).toBe(true);
  expect(existsSync(path.join(folder, 'tickets/PAY-3.md'))).toBe(false);
});

test.each([
  [['A title'], 'new: every ticket has an epic here; name one: --epic `EPIC-1` (Payments)'],
  [['A title', '--epic', 'EPIC-9'], '--epic: there is no epic `EPIC-9`; did you mean `EPIC-1`?'],
  [
    ['A title', '--epic', 'EPIC-1', '--blocked-by', 'PAY-11'],
    'there is no ticket `PAY-11`; did you mean `PAY-1`?',
  ],
  [
    ['A title', '--epic', 'EPIC-1', '--blocks', 'the login'],
    '--blocks: expected `ID` or `ID: reason`, found `the login`',
  ],
  [['  ', '--epic', 'EPIC-1'], 'new: the title is empty'],
  [['A\ntitle', '--epic', 'EPIC-1'], 'new: the title must be one line'],
  [['T', '--epic', 'EPIC-1', '--due', '1\n\n# 2'], 'new: --due must be one line'],
  [
    ['T', '--epic', 'EPIC-1', '--ticket-id', 'pay 1'],
    '--ticket-id: expected an id such as `PAY-12`, found `pay 1`',
  ],
  [
    ['T', '--epic', 'EPIC-1', '--ticket-id', 'pay-01'],
    '--ticket-id: `pay-01` is the id of tickets/PAY-1.md',
  ],
  [
    ['T', '--epic', 'EPIC-1', '--file', 'tickets/PAY-1.md'],
    'new: tickets/PAY-1.md is there already; name another `--file`',
  ],
  [
    ['T', '--epic', 'EPIC-1', '--file', '../PAY-3.md'],
    'new: ../PAY-3.md would be read as no ticket: it is not among the files of `path` and `include`; name another `--file`',
  ],
  [
    ['T', '--epic', 'EPIC-1', '--template', 'none.md'],
    '--template none.md cannot be read: it is a link to a file that does not exist',
  ],
])('%j says what is wrong', async (argv, message) => {
  const {exitCode, stdout, stderr} = await create(folderWith(tickets), ...argv);
  expect([exitCode, stdout, stderr]).toEqual([2, '', `${message}\n`]);
});

test('a template without room for what is asked, several templates, and a backlog without ids', async () => {
  const folder = folderWith({...tickets, 'short.md': '# PAY-0: T\n'});
  const short = ['--template', 'short.md', '--epic', 'EPIC-1'];
  expect((await create(folder, 'T', ...short, '--criterion', 'x')).stderr).toBe(
    'new: the template short.md has no place for acceptance criteria; add one, or leave it out\n',
  );
  writeFileSync(path.join(folder, 'tickets/bug-template.md'), '# T\n');
  expect((await create(folder, 'T')).stderr).toBe(
    'new: there are several templates; name one: --template tickets/TEMPLATE.md or tickets/bug-template.md\n',
  );
  const empty = folderWith({'tickets/.keep': ''});
  expect((await create(empty, 'T', '--epic', 'EPIC-1 - One')).stderr).toBe(
    'new: no ticket has a number to count on from; give the id: --ticket-id PAY-1\n',
  );
  const first = await create(empty, 'T', '--epic', 'EPIC-1 - One', '--ticket-id', 'PAY-1');
  expect([first.exitCode, first.stdout]).toEqual([0, 'tickets/PAY-1-t.md\n']);
});

test('nothing is written through a link that leads out of the root', async () => {
  const folder = folderWith(tickets);
  const outside = folderWith({'a.txt': ''});
  mkdirSync(path.join(folder, 'tickets/more'));
  symlinkSync(outside, path.join(folder, 'tickets/more/out'));
  const {exitCode, stderr} = await create(
    folder,
    ...['T', '--epic', 'EPIC-1', '--file', 'tickets/more/out/new/PAY-3.md'],
  );
  expect([exitCode, stderr]).toEqual([
    2,
    'new: tickets/more/out/new/PAY-3.md cannot be written: it lies outside the root\n',
  ]);
  expect(existsSync(path.join(outside, 'new'))).toBe(false);
});
