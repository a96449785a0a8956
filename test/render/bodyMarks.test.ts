import {expect, test} from 'vitest';
import type {Checklist} from '../../plugin/lib/core/model/ticket.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import type {BodyMark, BodyPart} from '../../plugin/lib/core/render/body.js';
import type {LineMark} from '../../plugin/lib/core/render/marks.js';
import {renderTicket} from '../../plugin/lib/core/render/renderTicket.js';
import {readText} from '../helpers/ticketFile.js';

const targets = {ticket: () => null, path: () => null};

interface Shown {
  readonly marks?: readonly LineMark[];
  readonly checklists?: readonly Checklist[];
}

function render(text: string, shown: Shown): readonly BodyPart[] {
  const options = {idPattern: defaultIdPattern, targets, titleLine: 1, ...shown};
  return renderTicket({path: 'tickets/PAY-1.md', text}, options).parts;
}

/** Parts as lines: HTML without its tags, lists and admonitions indented. */
function outline(parts: readonly BodyPart[], indent = ''): string[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'html':
        return [indent + plain(part.html)];
      case 'checklist':
        return [
          `${indent}${plain(part.html)} ${String(part.progress.done)}/${String(part.progress.total)}`,
        ];
      case 'mermaid':
        return [`${indent}diagram`];
      case 'admonition':
        return [`${indent}${part.type}`, ...outline(part.parts, `${indent}  `)];
      case 'list':
        return part.items.flatMap(({isTask, parts: inner}) => [
          `${indent}${isTask ? '[]' : part.start === null ? '-' : String(part.start)}`,
          ...outline(inner, `${indent}  `),
        ]);
      default:
        return [`${indent}${part.kind} ${String(part.index)}`];
    }
  });
}

function plain(html: string): string {
  return html
    .replace(/<a href="#[^>]*>[^<]*<\/a>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function findings(...lines: number[]): {marks: LineMark[]} {
  return {marks: lines.map((line, index) => ({line, mark: {kind: 'finding', index}}))};
}

function shownAt(text: string, ...lines: number[]): string[] {
  return outline(render(text, findings(...lines)));
}

test('a mark stands behind the block that holds its line', () => {
  const text =
    '# PAY-1: T\n\n## A\n\nOne\ntwo.\n\n| a |\n| - |\n| b |\n\n```\nx\n\ny\n```\n\nEnd.\n';
  expect(shownAt(text, 3, 6, 10, 14)).toEqual([
    'A',
    'finding 0',
    'One two.',
    'finding 1',
    'a b',
    'finding 2',
    'x y',
    'finding 3',
    'End.',
  ]);
});

test('a mark in a list stands in the item that holds its line, however deep', () => {
  const text = '# PAY-1: T\n\n- a\n- b\n  1. c\n  2. d\n- e\n\nEnd.\n';
  expect(shownAt(text, 6)).toEqual([
    '-',
    '  a',
    '-',
    '  b',
    '  1',
    '    c',
    '  1',
    '    d',
    '    finding 0',
    '-',
    '  e',
    'End.',
  ]);
});

test('an item with a box keeps it, and a numbered list its first number', () => {
  const [list] = render('# PAY-1: T\n\n3. [x] a\n4. b\n', findings(3));
  expect(list).toEqual({
    kind: 'list',
    start: 3,
    items: [
      {
        isTask: true,
        parts: [
          {kind: 'html', html: '<label><input type="checkbox" disabled checked> a</label>'},
          {kind: 'finding', index: 0},
        ],
      },
      {isTask: false, parts: [{kind: 'html', html: 'b'}]},
    ],
  });
});

test('a mark in an admonition stands in it, one at a diagram behind it', () => {
  const text = '# PAY-1: T\n\n:::tip\n\nHot.\n\n:::\n\n```mermaid\ngraph LR\n```\n';
  expect(shownAt(text, 5, 10)).toEqual(['tip', '  Hot.', '  finding 0', 'diagram', 'finding 1']);
});

test('details are not torn apart', () => {
  const text = '# PAY-1: T\n\n<details>\n\nOne.\n\n- a\n\n</details>\n\nEnd.\n';
  const parts = render(text, findings(5, 7));
  expect(outline(parts)).toEqual(['Details One. a', 'finding 0', 'finding 1', 'End.']);
  expect(parts[0]?.kind === 'html' && parts[0].html).toMatch(/^<details>[^]*<\/details>\n$/);
});

test('footnotes are not torn apart', () => {
  const text = '# PAY-1: T\n\nOne.[^1]\n\n[^1]: Its\n    source.\n';
  const parts = render(text, findings(5));
  expect(parts.map(({kind}) => kind)).not.toContain('list');
  const html = parts.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  expect(html).toContain('Its\nsource.');
  expect(html.match(/<section/g)).toHaveLength(1);
});

test('a mark in the title, in the fields, in front matter or in no line is left out', () => {
  const text = '---\nid: PAY-1\n---\n\n# PAY-1: T\n\n**Type:** Bug\n\nText.\n';
  const options = {idPattern: defaultIdPattern, targets, titleLine: 5, ...findings(2, 5, 7, 8, 99)};
  expect(renderTicket({path: 'a.md', text}, options).parts).toEqual([
    {kind: 'html', html: '<p>Text.</p>\n'},
  ]);
});

test('a mark at a comment that is not shown is shown all the same', () => {
  expect(shownAt('# PAY-1: T\n\nText.\n\n<!-- no -->\n', 5)).toEqual(['Text.', 'finding 0']);
});

test('marks of one line stand in the order they are given in', () => {
  const marks: LineMark[] = (['file', 'finding'] as const).map((kind): LineMark => {
    const mark: BodyMark = {kind, index: 0};
    return {line: 3, mark};
  });
  expect(outline(render('# PAY-1: T\n\n- a\n', {marks}))).toEqual([
    '-',
    '  a',
    '  file 0',
    '  finding 0',
  ]);
});

test('lists of boxes tell at their heading or label how many are ticked', () => {
  const text = `# PAY-1: T

## Acceptance Criteria

**Money:**
- [x] a
- [ ] b

**Mail**:

- [x] c

## Definition of Done

Words.

- [x] d
  - [x] e

## Security

**Security Checklist:**
- [ ] f
`;
  const {checklists} = readText(text);
  expect(outline(render(text, {checklists}))).toEqual([
    'Acceptance Criteria 2/3',
    'Money: 1/2',
    'a b',
    'Mail : 1/1',
    'c',
    'Definition of Done 2/2',
    'Words. d e Security',
    'Security Checklist: 0/1',
    'f',
  ]);
});
