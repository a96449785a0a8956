import {describe, expect, test} from 'vitest';
import {blocked, check, expectFixed, read} from '../helpers/fix.js';
import {folderWith} from '../helpers/folder.js';

describe('reciprocal-dependency adds what is missing', () => {
  const top = '# PAY-3: Ledger\n\n';
  test.each<[string, string, string]>([
    [
      'at the end of a list',
      `${top}**Blocks:**\n- PAY-4: Why.\n`,
      `${top}**Blocks:**\n- PAY-4: Why.\n- PAY-12: Posts there.\n`,
    ],
    [
      'without a line end at the end',
      `${top}**Blocks:**\n* PAY-4`,
      `${top}**Blocks:**\n* PAY-4\n* PAY-12: Posts there.`,
    ],
    [
      'behind all of the last item',
      `${top}**Blocks:**\n- PAY-4 - Why.\n  More.\n\n  - Below.\n\n## Notes\n`,
      `${top}**Blocks:**\n- PAY-4 - Why.\n  More.\n\n  - Below.\n- PAY-12 - Posts there.\n\n## Notes\n`,
    ],
    [
      'numbered',
      `${top}### Blocks\n\n1. PAY-4\n2. **PAY-5**\n`,
      `${top}### Blocks\n\n1. PAY-4\n2. **PAY-5**\n3. **PAY-12**: Posts there.\n`,
    ],
    [
      'set apart by blank lines',
      `${top}**Blocks:**\n\n- PAY-4\n\n- PAY-5\n\nText.\n`,
      `${top}**Blocks:**\n\n- PAY-4\n\n- PAY-5\n\n- PAY-12: Posts there.\n\nText.\n`,
    ],
    [
      'with a box',
      `${top}**Blocks:**\n- [x] PAY-4\n`,
      `${top}**Blocks:**\n- [x] PAY-4\n- [ ] PAY-12: Posts there.\n`,
    ],
    [
      'in the place of an item None',
      `${top}**Blocks:**\n- None  \n\n**Blocked By:**\n- None\n`,
      `${top}**Blocks:**\n- PAY-12: Posts there.  \n\n**Blocked By:**\n- None\n`,
    ],
    [
      'in the place of None on a line',
      `${top}**Blocks:** None\n`,
      `${top}**Blocks:** PAY-12 (Posts there.)\n`,
    ],
    [
      'behind the ids of a line',
      `${top}**Blocked by:** PAY-8 · **Blocks:** PAY-4, PAY-6\n`,
      `${top}**Blocked by:** PAY-8 · **Blocks:** PAY-4, PAY-6, PAY-12 (Posts there.)\n`,
    ],
    [
      'behind a reason on a line',
      `${top}- **Blocks:** PAY-4: it waits\n`,
      `${top}- **Blocks:** PAY-4: it waits; PAY-12 (Posts there.)\n`,
    ],
    [
      'in a cell',
      `${top}| Field | Value |\n|---|---|\n| Blocks | PAY-4 |\n`,
      `${top}| Field | Value |\n|---|---|\n| Blocks | PAY-4, PAY-12 (Posts there.) |\n`,
    ],
    [
      'in a list of the front matter',
      `---\nblocks: [PAY-4] # ids\n---\n${top}`,
      `---\nblocks: [PAY-4, PAY-12] # ids\n---\n${top}`,
    ],
    [
      'in quotes',
      `---\nblocks:\n  - "PAY-4"   # why\nid: PAY-3\n---\n${top}`,
      `---\nblocks:\n  - "PAY-4"   # why\n  - "PAY-12"\nid: PAY-3\n---\n${top}`,
    ],
    ['in an empty list', `---\nblocks: []\n---\n${top}`, `---\nblocks: [PAY-12]\n---\n${top}`],
    [
      'below an empty key',
      `---\nblocks:\nid: PAY-3\n---\n${top}`,
      `---\nblocks:\n  - PAY-12\nid: PAY-3\n---\n${top}`,
    ],
    [
      'in one value',
      `---\nblocks: 'PAY-4'\n---\n${top}`,
      `---\nblocks: 'PAY-4, PAY-12'\n---\n${top}`,
    ],
    [
      'below an empty label',
      `${top}**Blocks:**\n\n## Notes\n`,
      `${top}**Blocks:**\n- PAY-12: Posts there.\n\n## Notes\n`,
    ],
    [
      'behind an empty label',
      `${top}**Blocks:**\n**Points:** 3\n`,
      `${top}**Blocks:** PAY-12 (Posts there.)\n**Points:** 3\n`,
    ],
    [
      'below an empty heading',
      `${top}### Blocks\n\n## Notes\n`,
      `${top}### Blocks\n\n- PAY-12: Posts there.\n\n## Notes\n`,
    ],
    [
      'below a label of its own',
      `${top}## Dependencies\n\n**Blocked By:**\n- None\n\n## Notes\n`,
      `${top}## Dependencies\n\n**Blocked By:**\n- None\n\n**Blocks:**\n- PAY-12: Posts there.\n\n## Notes\n`,
    ],
    [
      'below a heading of its own',
      `${top}## Dependencies\n\n### Blocked By\n\n- PAY-8`,
      `${top}## Dependencies\n\n### Blocked By\n\n- PAY-8\n\n### Blocks\n\n- PAY-12: Posts there.`,
    ],
  ])('%s', async (_, silent, expected) => {
    const others = [
      ...['PAY-4', 'PAY-5', 'PAY-6'].map((id) => [id, 'Blocked By']),
      ['PAY-8', 'Blocks'],
    ].filter(([id = '']) => silent.includes(id));
    const files = {
      'tickets/PAY-12.md': blocked,
      'tickets/PAY-3.md': silent,
      ...Object.fromEntries(
        others.map(([id = '', side = '']) => [
          `tickets/${id}.md`,
          `# ${id}: Other\n\n**${side}:** PAY-3\n`,
        ]),
      ),
    };
    await expectFixed('reciprocal-dependency', files, 'tickets/PAY-3.md', expected);
  });

  test('for several tickets at once, in the order of their findings', async () => {
    const files = {
      'tickets/PAY-3.md': `${top}**Blocks:** none\n\n**Blocked By:**\n- None\n`,
      'tickets/PAY-4.md': '# PAY-4: A\n\n**Blocked By:** PAY-3\n',
      'tickets/PAY-5.md': '# PAY-5: B\n\n**Blocked By:** PAY-3 (`code`)\n',
      'tickets/PAY-6.md': '# PAY-6: C\n\n**Blocks:**\n- PAY-3: Why.\n',
      'tickets/PAY-7.md': '# PAY-7: D\n\n**Blocks:** PAY-3\n',
    };
    const expected = `${top}**Blocks:** PAY-4, PAY-5 (code)\n\n**Blocked By:**\n- PAY-6: Why.\n- PAY-7\n`;
    await expectFixed('reciprocal-dependency', files, 'tickets/PAY-3.md', expected);
  });

  test.each([
    ['there is neither label nor section', top],
    ['there are libraries only', `${top}### Dependencies\n\n- react 19\n`],
    ['None has a remark', `${top}**Blocks:** None (it stands alone)\n`],
    ['each row of a table is a ticket', `${top}| Blocks | Reason |\n|---|---|\n| PAY-12x | A |\n`],
  ])('nothing where %s', async (_, silent) => {
    const folder = folderWith({'tickets/PAY-12.md': blocked, 'tickets/PAY-3.md': silent});
    const {stdout, stderr} = await check(folder, 'reciprocal-dependency', '--fix');
    expect(stdout).not.toContain('can be mended');
    expect([stderr, read(folder, 'tickets/PAY-3.md')]).toEqual(['Fixed nothing\n', silent]);
  });

  test('nothing in a circle, of which one dependency is to go', async () => {
    const files = {
      'tickets/PAY-3.md': `${top}**Blocks:** PAY-4\n\n**Blocked By:**\n- None\n`,
      'tickets/PAY-4.md': '# PAY-4: A\n\n**Blocked By:** PAY-3\n**Blocks:** PAY-3\n',
    };
    const folder = folderWith(files);
    const {stderr} = await check(folder, 'reciprocal-dependency', '--fix');
    expect([stderr, read(folder, 'tickets/PAY-3.md')]).toEqual([
      'Fixed nothing\n',
      files['tickets/PAY-3.md'],
    ]);
  });

  test('no reason that is the title of the silent ticket, or long, or Markdown', async () => {
    const reasons = ['The ledger', 'w'.repeat(201), 'see [there](x.md)', 'Needs its tables.'];
    const files = Object.fromEntries(
      reasons.map((reason, index) => [
        `tickets/PAY-1${String(index)}.md`,
        `# PAY-1${String(index)}: X\n\n**Blocked By:**\n- PAY-3: ${reason}\n`,
      ]),
    );
    const silent = '# PAY-3: Add the ledger\n\n**Blocks:**\n- None\n';
    const expected =
      '# PAY-3: Add the ledger\n\n**Blocks:**\n- PAY-10\n- PAY-11\n- PAY-12: see there\n- PAY-13: Needs its tables.\n';
    await expectFixed(
      'reciprocal-dependency',
      {...files, 'tickets/PAY-3.md': silent},
      'tickets/PAY-3.md',
      expected,
    );
  });
});

describe('spellings', () => {
  const model = {'tickets/PAY-1.md': '# PAY-1: A\n\n**Epic:** EPIC-1 - Payments | Cards\n'};
  const epic = {
    ...model,
    'tickets/PAY-2.md': model['tickets/PAY-1.md'].replaceAll('PAY-1', 'PAY-2'),
  };
  const plain = Object.fromEntries(
    Object.entries(epic).map(([name, text]) => [name, text.replace(' | Cards', '')]),
  );

  test.each([
    [
      'a bold label',
      plain,
      '# PAY-3: C\n\n**Epic:** epic-01 - Payment  \n',
      '# PAY-3: C\n\n**Epic:** EPIC-1 - Payments  \n',
    ],
    [
      'front matter',
      plain,
      `---\nid: PAY-3\nepic: 'epic-01 - Payment' # old\n---\n# C\n`,
      `---\nid: PAY-3\nepic: 'EPIC-1 - Payments' # old\n---\n# C\n`,
    ],
    [
      'a table',
      plain,
      '# PAY-3: C\n\n| Epic | epic-01: Payment |\n|---|---|\n| Type | Story |\n',
      '# PAY-3: C\n\n| Epic | EPIC-1 - Payments |\n|---|---|\n| Type | Story |\n',
    ],
    [
      'a heading',
      plain,
      '# PAY-3: C\n\n## Epic\n\nepic-01 - Payment',
      '# PAY-3: C\n\n## Epic\n\nEPIC-1 - Payments',
    ],
  ])('consistent-epic-name in %s', async (_, others, text, expected) => {
    await expectFixed(
      'consistent-epic-name',
      {...others, 'tickets/PAY-3.md': text},
      'tickets/PAY-3.md',
      expected,
    );
  });

  test('consistent-epic-name escapes the bars of a cell', async () => {
    const files = {
      'tickets/epics/EPIC-1.md': '# EPIC-1: Payments | Cards\n',
      'tickets/PAY-3.md': '# PAY-3: C\n\n| Epic | epic-01 |\n|---|---|\n| Type | Story |\n',
    };
    const expected =
      '# PAY-3: C\n\n| Epic | EPIC-1 - Payments \\| Cards |\n|---|---|\n| Type | Story |\n';
    await expectFixed('consistent-epic-name', files, 'tickets/PAY-3.md', expected);
  });

  test('consistent-epic-name leaves what is not certain: links, remarks, as many of each', async () => {
    const texts = [
      '[epic-01](https://x.org) - Payment',
      'epic-01 - Payment (Q3)',
      'epic-01 - `Payment`',
    ];
    for (const text of texts) {
      const folder = folderWith({
        ...plain,
        'tickets/PAY-3.md': `# PAY-3: C\n\n**Epic:** ${text}\n`,
      });
      expect((await check(folder, 'consistent-epic-name', '--fix')).stderr).toBe('Fixed nothing\n');
    }
    const tie = folderWith({
      'tickets/PAY-1.md': '# PAY-1: A\n\n**Epic:** EPIC-1 - Payments\n',
      'tickets/PAY-2.md': '# PAY-2: B\n\n**Epic:** EPIC-1 - Payment\n',
    });
    const {stdout, stderr} = await check(tie, 'consistent-epic-name', '--fix');
    expect([stdout.includes('1 warning'), stderr]).toEqual([true, 'Fixed nothing\n']);
  });

  test('consistent-ticket-id in every carrier, but not in links', async () => {
    const text =
      '---\nparent: "pay-01"\ndepends_on: [pay-001, PAY-2]\n---\n# PAY-3: C\n\n**Blocks:**\r\n- **pay-01**: Why.\r\n- [[pay-02]]\r\n- [pay-02](gone.md)\r\n';
    const files = {
      'tickets/PAY-1.md': '# PAY-1: A\n',
      'tickets/PAY-2.md': '# PAY-2: B\n',
      'tickets/PAY-3.md': text,
    };
    const folder = folderWith(files);
    const {stderr} = await check(folder, 'consistent-ticket-id', '--fix');
    expect(stderr).toBe('Fixed 4 findings in 1 file\n');
    expect(read(folder, 'tickets/PAY-3.md')).toBe(
      '---\nparent: "PAY-1"\ndepends_on: [PAY-1, PAY-2]\n---\n# PAY-3: C\n\n**Blocks:**\r\n- **PAY-1**: Why.\r\n- [[PAY-2]]\r\n- [pay-02](gone.md)\r\n',
    );
  });

  const documents = {
    'docs/adr/0007-Ledger.md': '# Ledger\n\n## Why so\n\n## Why so\n\n## Then  what\n',
    'docs/adr/0008-a.md': '# A\n',
    'docs/adr/8-a.md': '# B\n',
  };
  const resources = (link: string): string =>
    `# PAY-1: A\n\n## Related Resources\n\n- Why: ${link}\n`;

  test.each([
    ['docs/adr/7-ledger.md', 'docs/adr/0007-Ledger.md'],
    ['[x](../DOCS/adr/0007-ledger.md#why-so)', '[x](../docs/adr/0007-Ledger.md#why-so)'],
    ['[x](./../docs/adr/0007-Ledger)', '[x](./../docs/adr/0007-Ledger.md)'],
    ['[x](/docs/adr/07-ledger "Title")', '[x](/docs/adr/0007-Ledger.md "Title")'],
  ])('no-broken-document-link turns %s into %s', async (written, expected) => {
    const files = {...documents, 'tickets/PAY-1.md': resources(written)};
    await expectFixed('no-broken-document-link', files, 'tickets/PAY-1.md', resources(expected));
  });

  test.each(['docs/adr/08-a.md', 'docs/adr/7-ledgers.md', 'docs/adr/7-ledger.md#none'])(
    'no-broken-document-link leaves %s',
    async (written) => {
      const folder = folderWith({...documents, 'tickets/PAY-1.md': resources(written)});
      const {stderr} = await check(folder, 'no-broken-document-link', '--fix');
      expect(stderr).toBe('Fixed nothing\n');
    },
  );

  test('no-broken-document-anchor writes the anchor of the one heading that is alike', async () => {
    const files = {...documents, 'tickets/PAY-1.md': resources('docs/adr/0007-Ledger.md#Why--so')};
    const expected = resources('docs/adr/0007-Ledger.md#why-so');
    await expectFixed('no-broken-document-anchor', files, 'tickets/PAY-1.md', expected);
  });
});
