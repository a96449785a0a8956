import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {main} from '../../plugin/lib/cli/main.js';
import {wrap} from '../../plugin/lib/core/report/wrap.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

const accent = '\u0301';

describe('wrap', () => {
  test.each([
    ['null: as it is', 'one two three', null, 'one two three'],
    ['what fits', 'one two three', 15, 'one two three'],
    ['words', 'one two three', 11, 'one two\n  three'],
    [
      'a word that is too long stays whole',
      'a tickets/PAY-1.md:1:1 b',
      8,
      'a\n  tickets/PAY-1.md:1:1\n  b',
    ],
    ['a width of nothing', 'one two', 0, 'one\n  two'],
    ['Chinese, which has no blanks', '票据被阻塞', 8, '票据被\n  阻塞'],
    ['Latin words beside Chinese stay whole', '票PAY-12被', 8, '票\n  PAY-12\n  被'],
    ['emoji', '😀😀😀😀', 8, '😀😀😀\n  😀'],
    ['emoji of several characters', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 8, '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧\n  👩‍👩‍👧'],
    [
      'combining characters have no width',
      `a${accent}a${accent}a${accent} b${accent}b${accent}`,
      8,
      `a${accent}a${accent}a${accent} b${accent}b${accent}`,
    ],
    ['blanks at a break go', 'one   two', 6, 'one\n  two'],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width, 2, 2)).toBe(expected);
  });

  test('a text of one long word takes time in proportion to its length', () => {
    const text = '票'.repeat(20_000);
    expect(wrap(text, 42, 2, 2).split('\n')).toHaveLength(1000);
  });
});

test('the text report wraps messages and help to the terminal, and cuts lines of the file', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2']}).replace(
      '- PAY-2: Reason.',
      `- PAY-2: ${'A reason that goes on and on. '.repeat(4)}`,
    ),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  let printed = '';
  const out = (text: string): void => {
    printed += text;
  };
  await main(['check', '--root', '.'], {cwd: folder, colors: false, width: 60, out, err: out});
  expect(printed).toBe(`tickets/PAY-1.md:24:3  warning  reciprocal-dependency
  ⚠ Unexpected one-sided dependency: \`PAY-1\` blocks \`PAY-2\`,
    expected \`PAY-1\` in Blocked By of \`PAY-2\`
    23 │ **Blocks:**
  > 24 │ - PAY-2: A reason that goes on and on. A reason t…
       │   ^^^^^
    25 │
  tickets/PAY-2.md:18:4 \`PAY-2\` does not mention it
  help: add \`- PAY-1: reason\` to Blocked By in
        tickets/PAY-2.md, or delete this line

⚠ 1 warning in 1 file (2 tickets checked)
It can be mended with --fix
`);
  expect(Math.max(...printed.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
});
