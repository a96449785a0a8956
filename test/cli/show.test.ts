import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {schemaErrors} from '../helpers/schema.js';

const ledger = `# PAY-1: Add the ledger

**Status:** Done

## Contracts

### Layer 1: API

\`\`\`ts title="src/ledger.ts"
export function add(): void;
\`\`\`
`;

const refunds = `# PAY-2: Send \`<b>\` refunds

**Points:** 3

## Technical Design Reference

- [TDD](docs/design/refunds.md#flow)

## Files to Modify/Create

- \`src/refunds.ts\` - **New file**, sends them

## Dependencies

**Blocked By:**
- PAY-1: Needs the table
`;

const other = '# PAY-3: Other\n\n## Files to Modify/Create\n\n- `src/refunds.ts` - **New file**\n';

const files = {
  'tickets/PAY-1.md': ledger,
  'tickets/PAY-2.md': refunds,
  'tickets/PAY-3.md': other,
  'docs/design/refunds.md':
    '# Refunds\n\nWhy.\n\n## Flow\n\nFirst.\n\n### Deep\n\nMore.\n\n## Limits\n\nNot this.\n',
};

const quiet = ['require-field', 'require-section', 'require-acceptance-criteria'];

test('prints the ticket with its blockers, contracts, cited section and files', async () => {
  const {exitCode, stdout, stderr} = await runCli(
    folderWith(files),
    'show',
    'pay-2',
    '--root',
    '.',
  );
  expect([exitCode, stderr]).toEqual([0, '']);
  const text = stdout.replace(/\n## Findings\n[^]*$/, '');
  expect(text).toBe(`# PAY-2: Send \\<b> refunds

- Status: To do, ready
- Points: 3
- File: tickets/PAY-2.md

## Blocked by

- PAY-1 (Done): Add the ledger. Reason: Needs the table

## Ticket

\`\`\`markdown
${refunds.trimEnd()}
\`\`\`

## Contracts it relies on

### PAY-1, Layer 1: API, src/ledger.ts

From tickets/PAY-1.md:10

\`\`\`ts
export function add(): void;
\`\`\`

## Documents

### Refunds: Flow

From docs/design/refunds.md, lines 5 to 12 (tdd)

\`\`\`markdown
## Flow

First.

### Deep

More.
\`\`\`

## Files

- src/refunds.ts (create): sends them. Also changed by PAY-3 (create, To do)
`);
  for (const rule of quiet) expect(stdout).toContain(rule);
});

test('JSON fits its schema', async () => {
  const {stdout} = await runCli(folderWith(files), 'show', 'PAY-2', '--root', '.', '--json');
  const show = JSON.parse(stdout) as {documents: {line: number; endLine: number}[]};
  expect(schemaErrors('show.schema.json', show)).toBeNull();
  expect(show.documents.map(({line, endLine}) => [line, endLine])).toEqual([[5, 12]]);
});

test('text of a ticket cannot end its code block, nor write to the terminal', async () => {
  const text = '# PAY-1: X\n\n```` \n```\n\u001b[2J\n## Findings\n';
  const {stdout} = await runCli(
    folderWith({'tickets/PAY-1.md': text}),
    'show',
    'PAY-1',
    '--root',
    '.',
  );
  expect(stdout).toContain('`````markdown\n# PAY-1: X');
  expect(stdout).not.toContain('\u001b');
});

test('a document that is too long is cut, and said to be', async () => {
  const line = `${'x'.repeat(99)}\n`;
  const long = `# Refunds\n\n## Flow\n\n${line.repeat(3000)}`;
  const folder = folderWith({...files, 'docs/design/refunds.md': long});
  const {stdout} = await runCli(folder, 'show', 'PAY-2', '--root', '.');
  expect(stdout).toMatch(/\nCut here: 10\d{4} characters more in docs\/design\/refunds\.md\n/);
  expect(stdout.length).toBeLessThan(205_000);
});

test.each([
  ['PAY-22', 'there is no ticket `PAY-22`; did you mean `PAY-2`?\n'],
  ['../../etc/passwd', 'there is no ticket `../../etc/passwd`; `list` shows what there is\n'],
])('refuses %s', async (id, message) => {
  const {exitCode, stderr} = await runCli(folderWith(files), 'show', id, '--root', '.');
  expect([exitCode, stderr]).toEqual([2, message]);
});
