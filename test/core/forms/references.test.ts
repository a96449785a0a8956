import {describe, expect, test} from 'vitest';
import {note} from '../../helpers/forms.js';

const forms: readonly (readonly [string, readonly string[]])[] = [
  ['PAY-2', ['PAY-2']],
  ['PAY-2.', ['PAY-2']],
  ['PAY-2: needs the ledger', ['PAY-2: needs the ledger']],
  ['PAY-2 (Add the ledger)', ['PAY-2: Add the ledger']],
  ['PAY-2 — needs the ledger', ['PAY-2: needs the ledger']],
  ['PAY-2 - needs the ledger', ['PAY-2: needs the ledger']],
  ['[PAY-2](PAY-2.md)', ['PAY-2']],
  ['[PAY-2: Add the ledger](../PAY-2.md)', ['PAY-2']],
  ['[PAY-2]', ['PAY-2']],
  ['[PAY-2]: needs the ledger', ['PAY-2: needs the ledger']],
  ['[[PAY-2]]', ['PAY-2']],
  ['**PAY-2** (Add the ledger) - needs it', ['PAY-2: needs it']],
  ['**PAY-2: Add the ledger**', ['PAY-2: Add the ledger']],
  ['PAY-2, PAY-3', ['PAY-2', 'PAY-3']],
  ['PAY-2; PAY-3', ['PAY-2', 'PAY-3']],
  ['PAY-2 and PAY-3', ['PAY-2', 'PAY-3']],
  ['PAY-2 plus PAY-3', ['PAY-2', 'PAY-3']],
  ['PAY-2, PAY-3 & PAY-4', ['PAY-2', 'PAY-3', 'PAY-4']],
  ['E3-S01/S02/S02b', ['E3-S01', 'E3-S02', 'E3-S02b']],
  ['PAY-2 PAY-3', ['PAY-2', 'PAY-3']],
  ['PAY-2 ✅', ['PAY-2']],
  ['PAY-2 Done', ['PAY-2']],
  ['PAY-2 (✅ Done)', ['PAY-2']],
  ['✅ PAY-2: needs it', ['PAY-2: needs it']],
  ['[x] PAY-2', ['PAY-2']],
  [
    'PAY-2 (A, B; and PAY-9), PAY-3 (C (D, PAY-8))',
    ['PAY-2: A, B; and PAY-9', 'PAY-3: C (D, PAY-8)'],
  ],
  ['[PAY-2 [draft, v2]](a.md), PAY-3', ['PAY-2', 'PAY-3']],
  ['PAY-2: comes after PAY-8, and PAY-9.', ['PAY-2: comes after PAY-8, and PAY-9.']],
  ['PAY-2: comes after PAY-8, PAY-9', ['PAY-2: comes after PAY-8, PAY-9']],
  ['PAY-2: ledger, PAY-3: schema', ['PAY-2: ledger', 'PAY-3: schema']],
  ['PAY-2–PAY-5', ['PAY-2 to PAY-5']],
  ['PAY-2 – PAY-5', ['PAY-2 to PAY-5']],
  ['PAY-2 through PAY-5 (all of them)', ['PAY-2 to PAY-5: all of them']],
  ['PAY-2 to PAY-5', ['PAY-2 to PAY-5']],
  ['E3-S01–S08', ['E3-S01 to E3-S08']],
  ['Stories 1.1-1.7 complete', ['Stories 1.1 to Stories 1.7']],
  ['Story 01.08', ['Story 01.08']],
  ['PAY-2 – 3 tables are needed', ['PAY-2: 3 tables are needed']],
];

const nones = [
  'None',
  'none.',
  '_None_',
  'None (can run in parallel with E3.5)',
  'None directly (see PAY-2)',
  'Nothing',
  'N/A',
  'n/a',
  'No dependencies',
  '—',
  '-',
  '[]',
  '✅ None',
];

const vagues = [
  'PAY-2 OR PAY-3',
  'PAY-2 or PAY-3',
  'PAY-5+',
  'TT-01.x',
  'PAY-*',
  'E2-Sxx',
  'the login work',
  'see PAY-2',
];

describe.each([
  ['behind a label', (text: string) => `# PAY-1: T\n\n**Depends on:** ${text}\n`],
  ['as an item below a label', (text: string) => `# PAY-1: T\n\n**Blocked By:**\n\n- ${text}\n`],
  [
    'as a nested item',
    (text: string) => `# PAY-1: T\n\n## Links\n\n- **Depends On**:\n  - ${text}\n`,
  ],
  ['below a heading', (text: string) => `# PAY-1: T\n\n## Blocked By\n\n- ${text}\n`],
])('%s', (_, wrap) => {
  test.each(forms)('reads %s', (text, expected) => {
    expect(note(wrap(text))).toEqual({id: 'PAY-1', title: 'T', blockedBy: expected});
  });

  test.each(nones)('reads nothing from %s', (text) => {
    expect(note(wrap(text))).toEqual({id: 'PAY-1', title: 'T'});
  });

  test.each(vagues)('names %s as no single ticket', (text) => {
    expect(note(wrap(text))).toEqual({id: 'PAY-1', title: 'T', vague: [text]});
  });
});

test('the value may stand in the lines below the label', () => {
  const text =
    '# PAY-1: T\n\n**Status:**\nDone\n\n**Blocked By:**\nPAY-2,\nPAY-3\n**Blocks:**\nNone\n';
  expect(note(text)).toEqual({
    id: 'PAY-1',
    title: 'T',
    status: 'Done',
    blockedBy: ['PAY-2', 'PAY-3'],
  });
});

test('what stands below a ticket in a list is said of it; below another text it counts', () => {
  const text = `# PAY-1: T

**Blocked By:**

- PAY-2
  - PAY-8 has the details
- Backend:
  - PAY-3
  - PAY-4
`;
  expect(note(text).blockedBy).toEqual(['PAY-2', 'PAY-3', 'PAY-4']);
});

test('in a list of YAML every word is an id', () => {
  const text = '---\ndepends_on: [PAY-2, 13, "draft-b", add-login]\nblocks: []\n---\n# PAY-1: T\n';
  expect(note(text).blockedBy).toEqual(['PAY-2', '13', 'draft-b', 'add-login']);
});

test('repeated labels and both sides of a file merge', () => {
  const text = `---
blocked_by: [PAY-2]
blocked_by: [PAY-3]
---
# PAY-1: T

- **Depends On**: PAY-3: needs it
- **Depends On**: PAY-4
- **Blocks**: PAY-9
`;
  expect(note(text)).toMatchObject({
    blockedBy: ['PAY-2', 'PAY-3: needs it', 'PAY-4'],
    blocks: ['PAY-9'],
  });
});

test('a list ends where another label begins, and a remark in it does not end it', () => {
  const text = `# PAY-1: T

## Dependencies

**Blocked By:**
- PAY-2
  - **Why:** it is not done
- PAY-3
**Blocks:**
- PAY-9

**System dependencies:**
- PAY-77 of the platform team
`;
  expect(note(text)).toMatchObject({blockedBy: ['PAY-2', 'PAY-3'], blocks: ['PAY-9']});
});

test('a value goes on in the next line where its own is not finished', () => {
  const text =
    '# PAY-1: T\n\n**Depends on:** PAY-2 (the ledger\nof refunds), PAY-3,\nPAY-4\nPAY-5 is not meant.\n';
  expect(note(text).blockedBy).toEqual(['PAY-2: the ledger of refunds', 'PAY-3', 'PAY-4']);
});

test.each([
  [
    '| Ticket | Reason |\n|---|---|\n| PAY-2 | needs the ledger |\n| [PAY-3](x.md) | |',
    ['PAY-2: needs the ledger', 'PAY-3'],
    [],
  ],
  [
    '| Type | Ticket | Why |\n|---|---|---|\n| Blocked by | PAY-2 | x |\n| Blocks | PAY-9 | y |',
    ['PAY-2'],
    ['PAY-9'],
  ],
  [
    '| Blocked By | Blocks |\n|---|---|\n| PAY-2 | PAY-9 |\n| PAY-3 | |',
    ['PAY-2', 'PAY-3'],
    ['PAY-9'],
  ],
  ['| Depends on | PAY-2, PAY-3 |\n|---|---|\n| Blocks | PAY-9 |', ['PAY-2', 'PAY-3'], ['PAY-9']],
  ['| Blocked By | Reason |\n|---|---|\n| PAY-2 | why |\n| PAY-3 | |', ['PAY-2: why', 'PAY-3'], []],
])('reads a table of dependencies: %s', (table, blockedBy, blocks) => {
  const {blockedBy: waits = [], blocks: holds = []} = note(
    `# PAY-1: T\n\n## Dependencies\n\n${table}\n`,
  );
  expect([waits, holds]).toEqual([blockedBy, blocks]);
});

test('a table below a label is its list, whatever its columns are called', () => {
  const text =
    '# PAY-1: T\n\n**Blocked By:**\n\n| Ticket | Status | Why |\n|---|---|---|\n| PAY-2 | Done | x |\n';
  expect(note(text)).toEqual({id: 'PAY-1', title: 'T', blockedBy: ['PAY-2: x']});
});

test('below a loose heading text that names no ticket is no fault', () => {
  const text = '# PAY-1: T\n\n## Dependencies\n\n- PostgreSQL 16\n- PAY-2\n- a library\n';
  expect(note(text)).toEqual({id: 'PAY-1', title: 'T', blockedBy: ['PAY-2']});
});

test('related tickets and parents are kept apart from blockers', () => {
  const text = `---
parent_task_id: PAY-7
relatedTickets: PAY-3,PAY-4
---
# PAY-1: T

## Related Stories

- **Depends On**: PAY-2
- **Related**: PAY-5 (similar)
`;
  expect(note(text)).toEqual({
    id: 'PAY-1',
    title: 'T',
    parent: 'PAY-7',
    blockedBy: ['PAY-2'],
    related: ['PAY-3', 'PAY-4', 'PAY-5'],
  });
});
