import {expect, test} from 'vitest';
import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import {readDocument} from '../../plugin/lib/core/read/readDocument.js';
import {readText} from '../helpers/ticketFile.js';

const text = '# Payments\n\n## States\n\n## Ledger\n';
const documents = [
  readDocument({path: 'docs/x.md', text}, 'tdd'),
  readDocument({path: 'docs/y.md', text}, 'adr'),
  readDocument({path: 'notes.md', text}, null),
];

/** The targets that a ticket with this text refers to. */
function references(body: string): string[] {
  const {tickets} = buildBacklog({
    tickets: [readText(`# PAY-1: Title\n\n${body}\n`)],
    files: new Set(documents.map(({path}) => path)),
    documents: new Map(documents.map((document) => [document.path, document])),
  });
  return (tickets[0]?.documents ?? []).map(({reference}) => reference.target);
}

test.each([
  ['See docs/x.md#states.', ['docs/x.md#states']],
  ['The states (see `docs/x.md`) hold.', ['docs/x.md']],
  ['As described in the design `docs/x.md` and docs/y.md, it is paid.', ['docs/x.md', 'docs/y.md']],
  ['It follows docs/x.md; the rest is in docs/y.md.', ['docs/x.md']],
  ['Refunds go by docs/x.md#ledger today.', ['docs/x.md#ledger']],
  ['- [ ] Ledger per docs/x.md#nowhere', ['docs/x.md#nowhere']],
  ['## Technical design\n\n- docs/x.md\n- `docs/y.md#states`', ['docs/x.md', 'docs/y.md#states']],
  ['## Design\n\n### Data\n\n| Part | Where |\n| - | - |\n| Ledger | `docs/x.md` |', ['docs/x.md']],
  ['**Design:** [text](docs/y.md)\n\nSee docs/x.md', ['docs/y.md', 'docs/x.md']],
])('%j is about a document', (body, expected) => {
  expect(references(body)).toEqual(expected);
});

test.each([
  ['a path in a sentence', 'The file docs/x.md is old.'],
  ['a document that is not there', 'See docs/gone.md#states and `docs/design/z.md`.'],
  ['a file of no kind', 'See notes.md.'],
  ['an anchor that is not there, without a word that leads to it', 'Text docs/x.md#nowhere.'],
  ['what the ticket changes', '## Design\n\n- Update `docs/x.md`\n- Write docs/y.md#states anew'],
  ['a file to modify', '## Files to Modify\n\n- `docs/x.md#states` - see docs/y.md'],
  ['what it modifies, elsewhere', 'See docs/x.md.\n\n## Files to Modify\n\n- `docs/x.md` - more'],
  ['code', 'Text:\n\n```md\nSee docs/x.md#states\n```'],
  ['a web address', 'See https://example.com/docs/x.md#states'],
])('%s is none', (_name, body) => {
  expect(references(body)).toEqual([]);
});

test('long lines and many paths take no long time', () => {
  const start = performance.now();
  references(`See ${'docs/x.md, '.repeat(20_000)}\n\n${'see '.repeat(50_000)}docs/x.md`);
  references(`## Design\n\n${'a.md#'.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(5000);
});
