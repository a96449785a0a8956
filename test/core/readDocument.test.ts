import {expect, test} from 'vitest';
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
