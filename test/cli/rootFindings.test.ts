import {symlinkSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {TicketsJson} from '../../plugin/lib/core/output/ticketsSchema.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {ticket} from './faults/ticket.js';

const both = (blockedBy: string, blocks: string): string =>
  `**Blocked By:**\n- ${blockedBy}\n\n**Blocks:**\n- ${blocks}`;

function brokenBacklog(): string {
  const root = folderWith({
    // PAY-1 waits for the file that cannot be read and for one of the two of an id.
    'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('PAY-2, PAY-4', 'None')}),
    'tickets/PAY-3.md': `---\nowner: "Ada\n---\n\n${ticket('PAY-3')}`,
    'tickets/PAY-4.md': ticket('PAY-4', {dependencies: both('None', 'PAY-1')}),
    'tickets/a-copy.md': ticket('PAY-4'),
    'tickets/PAY-5.md': ticket('PAY-5', {dependencies: both('PAY-7', 'PAY-6')}),
    'tickets/PAY-6.md': ticket('PAY-6', {dependencies: both('PAY-5', 'PAY-7')}),
    'tickets/PAY-7.md': ticket('PAY-7', {dependencies: both('PAY-6', 'PAY-5, PAY-8')}),
    // PAY-8 only waits for the cycle, and is no part of it.
    'tickets/PAY-8.md': ticket('PAY-8', {dependencies: both('PAY-7', 'None')}),
  });
  symlinkSync('nowhere.md', path.join(root, 'tickets/PAY-2.md'));
  return root;
}

test('four faults are four findings, each at its root', async () => {
  const {stdout, exitCode} = await runCli(brokenBacklog(), 'check', '--root', '.');
  expect(exitCode).toBe(1);
  expect(stdout).toBe(`tickets/PAY-2.md:1:1  error  readable-file
  × Unexpected unreadable file, expected a ticket: it is a link to a file that does not exist
  help: make it a readable Markdown file, or leave it out with the \`exclude\` option

tickets/PAY-3.md:2:8  error  valid-front-matter
  × Unexpected text in the front matter, expected YAML: a quote or bracket is never closed
    1 │ ---
  > 2 │ owner: "Ada
      │        ^^^^
    3 │ ---
  help: close it, or put the whole value in quotes

tickets/PAY-6.md:23:3  error  no-dependency-cycle
  × Unexpected dependency cycle PAY-5 → PAY-6 → PAY-7 → PAY-5, expected an order: none of these tickets can ever be started
    22 │ **Blocked By:**
  > 23 │ - PAY-5
       │   ^^^^^
    24 │
  tickets/PAY-5.md:26:3 \`PAY-5\` blocks \`PAY-6\`
  tickets/PAY-7.md:23:3 \`PAY-6\` blocks \`PAY-7\`
  tickets/PAY-6.md:26:3 \`PAY-6\` blocks \`PAY-7\`
  tickets/PAY-5.md:23:3 \`PAY-7\` blocks \`PAY-5\`
  tickets/PAY-7.md:26:3 \`PAY-7\` blocks \`PAY-5\`
  help: delete one of these 3 dependencies on both of its sides

tickets/a-copy.md:1:3  error  no-duplicate-id
  × Unexpected second ticket with the id \`PAY-4\`, expected every id once: references to it lead to tickets/PAY-4.md
  > 1 │ # PAY-4: Refund a payment ❤️
      │   ^^^^^
    2 │
  tickets/PAY-4.md:1:3 \`PAY-4\` is first used here
  help: give one of the two an id of its own

✖ 4 errors in 4 files (8 tickets checked)
`);
});

test('every ticket that can be read is in the output', async () => {
  const {stdout} = await runCli(brokenBacklog(), 'export', '--root', '.');
  const {tickets, cycles} = JSON.parse(stdout) as TicketsJson;
  expect(tickets.map(({id, source}) => `${id} ${source.path}`)).toEqual([
    'PAY-1 tickets/PAY-1.md',
    'PAY-3 tickets/PAY-3.md',
    'PAY-4 tickets/PAY-4.md',
    'PAY-4 tickets/a-copy.md',
    'PAY-5 tickets/PAY-5.md',
    'PAY-6 tickets/PAY-6.md',
    'PAY-7 tickets/PAY-7.md',
    'PAY-8 tickets/PAY-8.md',
  ]);
  expect(cycles).toEqual([['PAY-5', 'PAY-6', 'PAY-7']]);
});
