import {describe, expect, test} from 'vitest';
import {readDocument} from '../../plugin/lib/core/index.js';

function anchorsOf(...headings: string[]): string[] {
  const text = headings.map((heading) => `## ${heading}\n`).join('\n');
  return readDocument({path: 'docs/a.md', text}, null).headings.map(({anchor}) => anchor);
}

test('anchors are those of GitHub and Docusaurus', () => {
  expect(
    anchorsOf(
      'Architecture Overview',
      'Größe & Maß',
      'A\u00a0B · 50 % 🎉',
      '완료 조건',
      '`code` and *emphasis*',
      'Own {#mine}',
      'Overview',
      'Overview',
    ),
  ).toEqual([
    'architecture-overview',
    'größe--maß',
    'ab--50--',
    '완료-조건',
    'code-and-emphasis',
    'mine',
    'overview',
    'overview-1',
  ]);
});

test.each([
  [
    '---\ntitle: "Money: in cents"\nstatus: accepted\n---\n# ADR\n',
    'Money: in cents',
    'accepted',
    null,
  ],
  [
    '# ADR-1: Cents\n\n**Status:** Superseded by ADR-0007\n',
    'ADR-1: Cents',
    'Superseded by ADR-0007',
    'ADR-0007',
  ],
  ['# ADR-1: Cents\n\n- Status: Draft\n', 'ADR-1: Cents', 'Draft', null],
])('reads title and status of %j', (text, title, status, supersededBy) => {
  expect(readDocument({path: 'docs/a.md', text}, 'adr')).toMatchObject({
    title,
    status,
    supersededBy,
  });
});

test('a heading with a directive has the anchor of what the page shows', () => {
  const text = '## With :ticket[PAY-1]{title} and more\n\n## Ratio 3:b[c]\n';
  const {headings} = readDocument({path: 'x.md', text}, null);
  expect(headings.map(({anchor}) => anchor)).toEqual(['with-pay-1-and-more', 'ratio-3bc']);
});
describe('the status', () => {
  test.each([
    ['below a heading', '## Status\n\nAccepted\n', 'Accepted'],
    ['in a heading', '## Status: Proposed\n', 'Proposed'],
    ['below a numbered heading', '## 1. Status\n\nproposed\n', 'proposed'],
    [
      'that came last',
      '## Status\n\n2024-01-01 proposed\n2024-02-01 accepted\n',
      '2024-02-01 accepted',
    ],
    ['with words behind it', '## Status\n\nAccepted\n\nIt took us long.\n', 'Accepted'],
    [
      'that is ticked',
      '## Status\n\n- [ ] Proposed\n- [x] Accepted\n- [ ] Superseded by\n',
      'Accepted',
    ],
    ['that is not struck out', '## Status\n\n~~Accepted~~ Rejected\n', 'Rejected'],
    ['of MADR 2', '* Status: accepted <!-- optional -->\n* Date: 2020-01-01\n', 'accepted'],
    ['in a row', '| Status | Rejected |\n| --- | --- |\n| Date | 2020 |\n', 'Rejected'],
    ['in a column', '| Date | Status |\n| --- | --- |\n| 2020 | Draft |\n', 'Draft'],
    [
      'in a table without head',
      '| | |\n| --- | --- |\n| **Status** | Deprecated |\n',
      'Deprecated',
    ],
    ['of the choices', '**Status**: Proposed, Accepted, Deprecated, Superseded\n', null],
    ['that nobody chose', '* Status: [proposed | accepted | superseded by [ADR-5](5.md)]\n', null],
    ['with a sign', '**Status:** ❌ Rejected\n', '❌ Rejected'],
  ])('%s', (_, text, status) => {
    expect(readText(text).status).toBe(status);
  });

  test('of the front matter counts before a label in the text', () => {
    const text = '---\nstatus: accepted\n---\n# A\n\n## API\n\nStatus: 200\n';
    expect(readDocument({path: 'docs/a.md', text}, 'adr').status).toBe('accepted');
  });

  test('of a template is none', () => {
    const text =
      '---\nstatus: "{proposed | rejected | accepted | superseded by ADR-0123}"\n---\n# A\n';
    expect(readDocument({path: 'docs/a.md', text}, 'adr')).toMatchObject({
      status: null,
      supersededBy: null,
    });
  });
});

describe('what a decision says of others', () => {
  test.each([
    ['## Status\n\nSuperseded by [ADR-0009](0009-x.md)\n', 'ADR-0009'],
    ['## Status\n\nSuperseded by [9. Hooks](0009-x.md#why)\n', '9. Hooks'],
    ['**Status:** Superseded on 2024-01-01 by ADR-9\n', 'ADR-9'],
    ['**Status:** Deprecated, see ADR-9\n', 'ADR-9'],
    ['**Status:** Rejected in favour of ADR-9\n', 'ADR-9'],
    ['- Status: Superseded\n- Superseded by: ADR-0009: Hooks\n', 'ADR-0009'],
    ['- **Replaced by:** [[0009-x]]\n', '0009-x'],
    ['| Status | Superseded |\n| --- | --- |\n| Superseded by | [ADR-9](9.md) |\n', 'ADR-9'],
    ['**Status:** Accepted. Partly superseded by ADR-9\n', null],
    ['**Superseded by:** none\n', null],
    ['**Superseded by:** N/A (current)\n', null],
    ['**Superseded by:** [TBD]\n', null],
    ['**Status:** Accepted, superseded by ADR-9\n', 'ADR-9'],
    ['**Status:** Accepted — **sync portions superseded by [ADR-8](8.md)**\n', null],
    ['**Status:** Accepted. Ruling out skins is superseded by [ADR-10](10.md)\n', null],
    [
      '**Status:** **superseded by [ADR 0009](0009.md) on 2026-05-19**, as it is no network\n',
      'ADR 0009',
    ],
    ['**Status:** Superseded\n\nThe packaging is superseded by [ADR-5](5.md).\n', 'ADR-5'],
    ['**Status:** Accepted\n\nThe packaging is superseded by [ADR-5](5.md).\n', null],
    ['> Deprecated by [docs/adr/0002-new.md](docs/adr/0002-new.md)\n', 'docs/adr/0002-new.md'],
    ['## Status\n\n- [x] Accepted\n- [ ] Superseded by ADR-9\n', null],
    ['```\nSuperseded by ADR-9\n```\n', null],
  ])('it is superseded: %j', (text, supersededBy) => {
    expect(readText(text).supersededBy).toBe(supersededBy);
  });

  test.each([
    ['Supersedes [3. Poll](0003-poll.md)\n', ['3. Poll 3:12']],
    ['* Supersedes: [3](3.md), [ADR-4](x.md) and ADR-5\n', ['3 3:15', 'ADR-4 3:26', 'ADR-5 3:44']],
    ['**Replaces:** 0003-poll\n', ['0003-poll 3:15']],
    ['Replaces the old client of ADR-3\n', []],
    ['It was right to supersede ADR-3\n', []],
    ['**Supersedes:** the ruling in [ADR-3](3.md)\n', ['the ruling in 3:17']],
    ['**Supersedes:** ADR-3 (partially)\n', []],
    ['Supersedes ADR-3’s rule on retries and ADR-4\n', []],
    ['- Supersedes: None\n', []],
  ])('it supersedes: %j', (text, names) => {
    const {supersedes} = readText(text);
    expect(
      supersedes.map(({value, place}) => `${value} ${String(place.line)}:${String(place.column)}`),
    ).toEqual(names);
  });

  test('in front matter', () => {
    const text = '---\nsuperseded-by: ADR-9\nsupersedes: [ADR-1, "0002"]\n---\n# A\n';
    const {supersededBy, supersedes} = readDocument({path: 'docs/a.md', text}, 'adr');
    expect([supersededBy, supersedes.map(({value}) => value)]).toEqual([
      'ADR-9',
      ['ADR-1', '0002'],
    ]);
  });
});

test('documents that it names are links to Markdown files and numbers of decisions, each once', () => {
  const text =
    '**PRD:** [Shop](../prd/shop.md)\n\n| See | ADR-0007 |\n| --- | --- |\n| [B](b.md#x) | `ADR-1` |\n\n- [Shop](../prd/shop.md), [page](https://a.test/x.md), [code](a.ts), [C][c]\n\n[c]: c.mdx#y\n';
  const {references} = readText(text);
  expect(references.map(({value, place}) => [value, place.line])).toEqual([
    ['../prd/shop.md', 3],
    ['ADR-0007', 5],
    ['b.md#x', 7],
    ['c.mdx#y', 11],
  ]);
});

function readText(text: string) {
  return readDocument({path: 'docs/a.md', text: `# A\n\n${text}`}, 'adr');
}
