import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {demo, workspace} from '../helpers/paths.js';
import {schemaErrors} from '../helpers/schema.js';
import {ticketText} from '../helpers/ticketFile.js';

test('shows each finding with its lines, related places and help, then a summary', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2']}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 21}),
  });
  const {exitCode, stdout} = await runCli(folder, 'check', '--root', '.');
  expect(exitCode).toBe(1);
  expect(stdout).toBe(`tickets/PAY-1.md:24:3  warning  reciprocal-dependency
  ⚠ Unexpected one-sided dependency: \`PAY-1\` blocks \`PAY-2\`, expected \`PAY-1\` in Blocked By of \`PAY-2\`
    23 │ **Blocks:**
  > 24 │ - PAY-2: Reason.
       │   ^^^^^
    25 │
  tickets/PAY-2.md:18:4 \`PAY-2\` does not mention it
  help: add \`- PAY-1: reason\` to Blocked By in tickets/PAY-2.md, or delete this line

tickets/PAY-2.md:6:13  error  valid-points
  × Unexpected points \`21\`, expected a whole number from 1 to 8
    5 │ **Priority:** High
  > 6 │ **Points:** 21
      │             ^^
    7 │
  help: split the ticket, or widen the \`points\` option

✖ 1 error and 1 warning in 2 files (2 tickets checked)
1 of them can be mended with --fix
`);
});

test('warnings alone do not fail, unless there are more than allowed', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2']}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  expect((await runCli(folder, 'check', '--root', '.')).exitCode).toBe(0);
  const strict = await runCli(folder, 'check', '--root', '.', '--max-warnings', '0');
  expect(strict.exitCode).toBe(1);
  expect(strict.stderr).toBe('More warnings (1) than --max-warnings 0 allows\n');
});

test('prints data in the shape of the published schema', async () => {
  const folder = folderWith({'tickets/PAY-1.md': '# Nothing\n'});
  const {stdout} = await runCli(folder, 'check', '--root', '.', '--format', 'json');
  const data = JSON.parse(stdout) as {diagnostics: unknown[]};
  expect(data.diagnostics.length).toBeGreaterThan(3);
  expect(schemaErrors('check.schema.json', data)).toBeNull();
});

test('exports the demo in the shape of the published schema, the same each time', async () => {
  const {stdout} = await runCli(demo, 'export', '--root', '.');
  expect(schemaErrors('tickets.schema.json', JSON.parse(stdout))).toBeNull();
  expect((await runCli(demo, 'export', '--root', '.')).stdout).toBe(stdout);
  expect(stdout).not.toContain(workspace);
});

test('writes each format where it is told to', async () => {
  const folder = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  const result = await runCli(
    folder,
    ...['check', '--root', '.', '--format', 'json', '--output', 'out.json', '--format', 'text'],
  );
  expect(result.stdout).toBe('✔ No findings (1 ticket checked)\n');
  expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toContain('"schemaVersion": 1');
});

test('files named narrow what is shown, not what is loaded', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 21, blockedBy: ['PAY-2']}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 22, blocks: ['PAY-1']}),
  });
  const {stdout} = await runCli(folder, 'check', '--root', '.', 'tickets/PAY-2.md');
  expect(stdout).toContain('Unexpected points `22`');
  expect(stdout).not.toContain('Unexpected points `21`');
  expect(stdout).not.toContain('no-unknown-ticket');
});

test('takes the options from the site next to it', async () => {
  const folder = folderWith({
    'website/docusaurus.config.ts': `
      export default async () => ({
        title: 'x', url: 'https://example.com', baseUrl: '/base/',
        plugins: [['docusaurus-plugin-tickets', {path: '../work', root: '..', points: [1, 21]}]],
      });`,
    'work/PAY-1.md': ticketText({id: 'PAY-1', points: 21}),
  });
  expect((await runCli(folder, 'check')).stdout).toBe('✔ No findings (1 ticket checked)\n');
  const {stdout} = await runCli(folder, 'export');
  const data = JSON.parse(stdout) as {tickets: {url: string}[]};
  expect(data.tickets[0]?.url).toBe('/base/tickets/PAY-1');
});

test.each([
  [
    ['check', '--format', 'yaml'],
    /--format: expected text, json, github, gitlab, sarif or junit, found `yaml`/,
  ],
  [
    ['check', '--rule', 'valid-typ=off'],
    /there is no rule `valid-typ`; did you mean `valid-type`\?/,
  ],
  [['check', '--rule', 'valid-type=maybe'], /expected error, warn, info or off, found `maybe`/],
  [['check', '--max-warnings', 'few'], /--max-warnings: expected a whole number, found `few`/],
  [
    ['check', 'tickets/PAY-2.md'],
    /is no ticket of this project; did you mean `tickets\/PAY-1.md`\?/,
  ],
  [['check', '--output', 'tickets'], /--output tickets cannot be written/],
  [['check', '--config', 'x', '--root', '.'], /--config goes without --root/],
  [['chekc'], /unknown command 'chekc'/],
  [['check', '--nonsense'], /unknown option '--nonsense'/],
  [['check', '--documents', 'adr'], /--documents: expected KIND=GLOB, found `adr`/],
])('refuses %j with exit code 2', async (argv, message) => {
  const folder = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  const {exitCode, stderr} = await runCli(folder, ...argv);
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(2);
});

test('says what is missing where there are no tickets', async () => {
  const folder = folderWith({'README.md': 'x'});
  const {exitCode, stderr} = await runCli(folder, 'check', '--root', '.');
  expect(stderr).toBe(
    `\`path\`: there is no folder ${folder}/tickets; create it, or set \`path\` to where the tickets are\n`,
  );
  expect(exitCode).toBe(2);
});

test('no path leads out of the repository', async () => {
  const folder = folderWith({
    'secret.md': '# Secret heading\n',
    'repo/tickets/PAY-1.md': ticketText({id: 'PAY-1', notes: '[x](../../secret.md#nope)'}),
  });
  const {stdout} = await runCli(path.join(folder, 'repo'), 'check', '--root', '.');
  expect(stdout).toContain('Unexpected link to `../../secret.md#nope`');
  expect(stdout).not.toContain('Secret heading');
});
