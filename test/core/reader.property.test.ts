import fc from 'fast-check';
import {expect, test} from 'vitest';
import {renderTicket} from '../../plugin/lib/core/render/renderTicket.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {ticketTemplate} from '../../plugin/lib/core/template/ticketTemplate.js';
import {readText} from '../helpers/ticketFile.js';

const pieces = fc.constantFrom(
  ...ticketTemplate.split('\n'),
  '```',
  '<!--',
  '-->',
  ':::note',
  ':::',
  '> [!NOTE]',
  '- [x] done',
  '| a | b |\n|---|---|\n| `c` | d |',
  '<details>',
  '</details>',
  '[PAY-1]: reason',
  '**Blocked By:** PAY-1, PAY-2',
  '\t- tab',
  '\u0000',
  '\r',
  '---',
);
const mutated = fc
  .array(fc.oneof({weight: 4, arbitrary: pieces}, fc.string({unit: 'binary'})), {maxLength: 60})
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));
const targets = {ticket: () => null, path: () => null};

test('no mutation of the template makes the reader throw, and every place lies in the file', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const ticket = readText(text);
      const lines = text.split(/\r\n|\n|\r/);
      for (const {place} of [...ticket.blockedBy, ...ticket.placeholders, ...ticket.documents]) {
        expect(lines[place.line - 1]).toBeDefined();
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
      }
    }),
    {numRuns: 300},
  );
});

test('no mutation of the template makes rendering throw or lets a script through', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const {parts} = renderTicket(
        {path: 'tickets/PAY-1.md', text: `${text}\n<script>alert(1)</script>`},
        {idPattern: defaultIdPattern, targets, titleLine: 1},
      );
      expect(JSON.stringify(parts)).not.toMatch(/<script|<iframe|javascript:/i);
    }),
    {numRuns: 200},
  );
});

test.each([
  ['backticks', '`'.repeat(200_000)],
  [
    'backtick runs of every length',
    Array.from({length: 600}, (_, n) => '`'.repeat(n + 1)).join(' '),
  ],
  ['brackets', '['.repeat(200_000)],
  ['stars', '**a '.repeat(50_000)],
  ['a long line', 'x'.repeat(5_000_000)],
  ['many headings', '# a\n'.repeat(20_000)],
  ['many ids', `## Dependencies\n\n**Blocked By:** ${'PAY-1, '.repeat(50_000)}`],
  ['colons', `# ${':'.repeat(100_000)}`],
  ['blanks', `# a${' '.repeat(200_000)}b`],
])('%s do not hang the reader', (_, text) => {
  expect(readText(text).path).toBe('tickets/PAY-1.md');
});
