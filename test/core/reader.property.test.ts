import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildBacklog} from '../../plugin/lib/core/index.js';
import type {Place, Ticket} from '../../plugin/lib/core/index.js';
import {renderTicket} from '../../plugin/lib/core/render/renderTicket.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {mutated} from '../helpers/mutations.js';
import {readText} from '../helpers/ticketFile.js';

const targets = {ticket: () => null, path: () => null};

test('no mutation of the template makes the reader throw, and every place lies in the file', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const ticket = readText(text);
      const lines = text.split(/\r\n|\n|\r/);
      for (const {place} of placesOf(ticket)) {
        expect(lines[place.line - 1]).toBeDefined();
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
      }
    }),
    {numRuns: 300},
  );
});

test('no random bytes make the reader or the backlog throw', () => {
  const bytes = fc.uint8Array({maxLength: 300}).map((it) => new TextDecoder().decode(it));
  const texts = fc.array(fc.oneof(bytes, mutated), {maxLength: 4});
  fc.assert(
    fc.property(texts, (all) => {
      const tickets = all.map((text, index) => readText(text, `tickets/T-${String(index)}.md`));
      const backlog = buildBacklog({tickets, files: new Set(), documents: new Map()});
      expect(backlog.tickets.length).toBeLessThanOrEqual(all.length);
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

function placesOf(ticket: Ticket): {place: Place}[] {
  return [
    ...[...ticket.blockedBy, ...ticket.blocks, ...ticket.vagueDependencies],
    ...[...ticket.relatedTickets, ...ticket.placeholders, ...ticket.documents],
    ...Object.values(ticket.fields as unknown as Record<string, {place: Place} | null>).filter(
      (field) => field !== null,
    ),
    ...ticket.frontMatterFaults,
    ...ticket.brokenItems,
    ...ticket.duplicateFields.flatMap(({used, unused}) => [used, unused]),
  ];
}

test.each([
  ['backticks', '`'.repeat(200_000)],
  [
    'backtick runs of every length',
    Array.from({length: 600}, (_, n) => '`'.repeat(n + 1)).join(' '),
  ],
  ['brackets', '['.repeat(200_000)],
  ['stars', '**a '.repeat(50_000)],
  ['a long line', 'x'.repeat(5_000_000)],
  ['labels on one line', `# a\n\n${'**Size:** M · '.repeat(20_000)}`],
  ['blanks behind a label', `# a\n\n**Size:**${' '.repeat(200_000)}M`],
  ['signs', `# a\n\n${'✅ '.repeat(100_000)}**Size:** M`],
  ['front matter, nested', `---\na: ${'['.repeat(50_000)}\n---\n`],
  ['front matter with many keys', `---\n${'a: b: c\n'.repeat(5_000)}---\n`],
  [
    'front matter with aliases',
    `---\na: &a [x,x]\n${Array.from({length: 40}, (_, n) => `b${String(n)}: &b${String(n)} [*a,*a]`).join('\n')}\n---\n`,
  ],
  ['front matter that never ends', `---\n${'a: b\n'.repeat(50_000)}`],
  ['brackets in a list of ids', `**Blocked By:** ${'PAY-1 ('.repeat(30_000)}`],
  ['ranges', `**Blocked By:** ${'PAY-1–PAY-9, '.repeat(20_000)}`],
  [
    'a wide table',
    `| ${'Status | '.repeat(5_000)}\n| ${'--- | '.repeat(5_000)}\n| ${'x | '.repeat(5_000)}\n`,
  ],
  ['a long list of blockers', `**Blocked By:**\n\n${'- PAY-2: reason\n'.repeat(60_000)}`],
  ['a value over many lines', `**Blocked By:** ${'PAY-2,\n'.repeat(60_000)}`],
  ['dashes', `**Blocked By:** ${'-'.repeat(200_000)}`],
  ['links', `**Blocked By:** ${'[a]('.repeat(50_000)}`],
  ['many headings', '# a\n'.repeat(20_000)],
  ['many ids', `## Dependencies\n\n**Blocked By:** ${'PAY-1, '.repeat(50_000)}`],
  ['colons', `# ${':'.repeat(100_000)}`],
  ['blanks', `# a${' '.repeat(200_000)}b`],
  ['prompts in a block of code', `# a\n\n\`\`\`\n${'[When raised]\n'.repeat(150_000)}\`\`\`\n`],
  ['texts behind a label, set apart', `# a\n\n**Size:** M · ${'a · '.repeat(300_000)}`],
])('%s do not hang the reader', (_, text) => {
  expect(readText(text).path).toBe('tickets/PAY-1.md');
});
