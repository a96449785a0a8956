import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {BrokenItem, Ticket} from '../../plugin/lib/core/model/ticket.js';
import {readText} from '../helpers/ticketFile.js';

/** The text with every broken item written as expected, and no other byte changed. */
function mend(text: string, items: readonly BrokenItem[]): string {
  const parts = text.split(/(\r\n|\n|\r)/);
  for (const {place, written, expected} of items) {
    const at = (place.line - 1) * 2;
    const line = parts[at] ?? '';
    expect(line.slice(place.column - 1, place.endColumn - 1)).toBe(written);
    parts[at] = line.slice(0, place.column - 1) + expected + line.slice(place.endColumn - 1);
  }
  return parts.join('');
}

function boxesOf({checklists}: Ticket): string[] {
  return checklists.flatMap(({name, items}) =>
    items.map(({text, done}) => `${name}: ${done ? 'x' : ' '} ${text}`),
  );
}

const criteria = '# PAY-1: T\n\n## Acceptance Criteria\n\n';

describe('a box in another form counts once it is written as expected', () => {
  test.each([
    ['- [] a', '- [ ] a', ' '],
    ['- [ x ] a', '- [x] a', 'x'],
    ['- [x]a', '- [x] a', 'x'],
    ['- [X]a', '- [X] a', 'x'],
    ['- [✓] a', '- [x] a', 'x'],
    ['- [✔️] a', '- [x] a', 'x'],
    ['- ☐ a', '- [ ] a', ' '],
    ['- \\[x\\] a', '- [x] a', 'x'],
    ['- [ ]\u00a0a', '- [ ] a', ' '],
    ['-[ ] a', '- [ ] a', ' '],
    ['*\t[\t] a', '*\t[ ] a', ' '],
    ['• [ ] a', '- [ ] a', ' '],
    ['—[x] a', '- [x] a', 'x'],
    ['[ ] a', '- [ ] a', ' '],
    ['>> 1) [ x] a', '>> 1) [x] a', 'x'],
    ['- 🎉 é́\n  - [] a', '- 🎉 é́\n  - [ ] a', ' '],
  ])('%j', (written, expected, state) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `${criteria}${written}\n`.replaceAll('\n', end);
      const {brokenItems} = readText(text);
      expect(brokenItems).toMatchObject([{kind: 'box', list: 'acceptance-criteria'}]);
      const mended = mend(text, brokenItems);
      expect(mended).toBe(`${criteria}${expected}\n`.replaceAll('\n', end));
      expect(boxesOf(readText(mended))).toEqual([`acceptance-criteria: ${state} a`]);
      expect(readText(mended).brokenItems).toEqual([]);
    }
  });
});

test.each([
  '- [x](a.md) a',
  '- [ ](a)',
  '- [x][a]',
  '- [x]: a',
  '- [1] a',
  '- [-] a',
  '- []int',
  '- `[]` a',
  '- <!-- --> [] a',
  'Text – and\n– more text',
  'Text\n[ ] more',
  '- [ ] a\n  [ ] more',
  '```\n-[ ] a\n```',
  'Text\n      -[ ] deep in the paragraph',
])('%j is no broken box', (written) => {
  expect(readText(`${criteria}${written}\n`).brokenItems).toEqual([]);
});

test('a box counts for the label above it, and not at all outside checklists', () => {
  const text =
    '# PAY-1: T\n\n- [] a\n\n**Definition of Done:**\n[ ] b\n[x] c\n\n**Other:**\n[ ] d\n';
  const {brokenItems} = readText(text);
  expect(brokenItems.map(({list, place}) => [list, place.line])).toEqual([
    ['definition-of-done', 6],
    ['definition-of-done', 7],
  ]);
  expect(boxesOf(readText(mend(text, brokenItems)))).toEqual([
    'definition-of-done:   b',
    'definition-of-done: x c',
  ]);
});

test.each(['• ', '•', '•\u00a0', '– ', '—\t', '· '])(
  'blockers behind %j are read once the marker is one',
  (marker) => {
    const text = `# PAY-1: T\n\n> **Blocked By:**\n> ${marker}PAY-2: a\n> ${marker}PAY-3: b\n`;
    const {brokenItems} = readText(text);
    expect(brokenItems.map(({kind, list}) => [kind, list])).toEqual([
      ['marker', null],
      ['marker', null],
    ]);
    const {blockedBy} = readText(mend(text, brokenItems));
    expect(blockedBy.map(({id, reason}) => [id, reason])).toEqual([
      ['PAY-2', 'a'],
      ['PAY-3', 'b'],
    ]);
  },
);

test('whatever is found stands where it is said, and can be mended in one go', () => {
  const line = fc.constantFrom(
    ...['- [] a', '-[ ] b', '• [ ] c', '• d', '[x] e', '  - [x]f', '> - [✓] g', '> [ ] h', '\t– i'],
    ...[
      '',
      'Text',
      '```',
      '**Tasks:**',
      '**Blocked By:**',
      '## DoD',
      '- [ ] j',
      '      • k',
      '☐ l',
    ],
    ...[
      '| [] |',
      '|--|',
      '<!--',
      '-->',
      '**Blocks:** • PAY-2',
      '1. \t[ ]m',
      '- - [ x ] n',
      '`',
      '[] ',
    ],
  );
  const end = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.array(line, {maxLength: 25}), end, (lines, newline) => {
      const text = [criteria, ...lines].join('\n').replaceAll('\n', newline);
      const before = readText(text);
      const broken = before.brokenItems.filter(({kind}) => kind === 'box');
      const after = readText(mend(text, before.brokenItems));
      expect(boxesOf(after).length).toBeGreaterThanOrEqual(boxesOf(before).length + broken.length);
    }),
    {numRuns: 500},
  );
});

test.each([
  ['one paragraph', '• [ ] a\n'],
  ['many items', '- [] a\n'],
  ['code', '`• [ ] a\n'],
  ['brackets', '- [[[[ ]\n'],
])('a long text is read in time that grows with its length: %s', (_, piece) => {
  // Of the processor, and the best of three: other programs must not count.
  const timeOf = (count: number): number => {
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      readText(criteria + piece.repeat(count));
      return process.cpuUsage(start).user / 1000;
    });
    return Math.min(...times);
  };
  expect(timeOf(16_000)).toBeLessThan(8 * 4 * Math.max(timeOf(2000), 20));
});
