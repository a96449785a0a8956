import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readDocument} from '../../plugin/lib/core/read/readDocument.js';
import type {DisableComment} from '../../plugin/lib/core/model/disableComment.js';
import {demo} from '../helpers/paths.js';
import {readText} from '../helpers/ticketFile.js';

const next = '<!-- tickets-disable-next-line no-unknown-ticket -- old backlog -->';

function commentsOf(...lines: string[]): readonly DisableComment[] {
  return readText(lines.join('\n')).disableComments;
}

/** Where each comment stands, what it is, and which lines it silences. */
function summary(...lines: string[]): string[] {
  return commentsOf(...lines).map(({scope, place, lines: covered}) => {
    const silenced = covered ? `${covered.first}-${covered.last}` : 'none';
    return `${place.line}:${place.column}-${place.endColumn} ${scope ?? 'unknown'} ${silenced}`;
  });
}

test('a comment tells its rules with their places, and the reason', () => {
  const [comment] = commentsOf(
    '# PAY-1: Test',
    '<!-- tickets-disable-file no-x,no-y  no-z -- old -- and done -->',
  );
  expect(comment).toMatchObject({scope: 'file', reason: 'old -- and done', lines: null});
  expect(comment?.rules.map(({value, place}) => [value, place.column, place.endColumn])).toEqual([
    ['no-x', 27, 31],
    ['no-y', 32, 36],
    ['no-z', 38, 42],
  ]);
});

test('without `--` only the first word of each part is a rule', () => {
  const [comment] = commentsOf('<!-- tickets-disable-file no-x, no-y because it is old -->');
  expect(comment?.rules.map(({value}) => value)).toEqual(['no-x', 'no-y']);
  expect(comment?.reason).toBeNull();
});

test.each([
  ['between items of a list', ['- a', next, '- b'], '2:1-68 next-line 3-3'],
  ['in an item of a list', ['- a', `  ${next}`, '  - b'], '2:3-70 next-line 3-3'],
  ['in a text of an item', ['1. a', `         ${next}`, '   b'], '2:10-77 next-line 3-3'],
  ['in a quotation', [`> ${next}`, '> **Blocks:** b'], '1:3-70 next-line 2-2'],
  ['in a quotation, with a blank line', [`> ${next}`, '>', '> b'], '1:3-70 next-line 3-3'],
  ['in a quoted list', ['> - a', `>   ${next}`, '> - b'], '2:5-72 next-line 3-3'],
  ['between lines of a paragraph', ['a', next, 'b'], '2:1-68 next-line 3-3'],
  ['above a heading', [next, '', '# PAY-1: Test'], '1:1-68 next-line 3-3'],
  [
    'above a table',
    [next, '', '| a |', '|---|', '| b |', '| c |', '', 'd'],
    '1:1-68 next-line 3-6',
  ],
  ['below a table', ['| a |', '|---|', '| b |', next, 'c'], '4:1-68 next-line 5-5'],
  ['in raw HTML', ['<details>', next, 'a', '</details>'], '2:1-68 next-line 3-3'],
  [
    'in the front matter',
    ['---', `# ${next.slice(5, -4)}`, 'points: 3', '---'],
    '2:1-61 next-line 3-3',
  ],
  [
    'in a list of the front matter',
    ['---', 'blocks:', '  # tickets-disable-next-line a -- b', '  - c', '---'],
    '3:3-37 next-line 4-4',
  ],
  ['at the end of the file', ['a', '', next], '3:1-68 next-line 4-4'],
  ['behind text', [`a ${next}`, 'b'], '1:3-70 unknown none'],
  ['behind a bullet', [`- ${next}`, 'b'], '1:3-70 unknown none'],
  ['in front of text', [`${next} a`, 'b'], '1:1-68 unknown none'],
  ['in a heading', [`# PAY-1: Test ${next}`], '1:15-82 unknown none'],
  ['in a cell', ['| a |', '|---|', `| ${next} |`], '3:3-70 unknown none'],
  ['over two lines', ['<!-- tickets-disable-file a', '-- b -->'], '1:1-28 unknown none'],
  [
    'behind a value of the front matter',
    ['---', 'a: b # tickets-disable-file a -- b', '---'],
    '2:6-35 unknown none',
  ],
])('%s', (_, lines, expected) => {
  expect(summary(...lines)).toEqual([expected]);
});

test('several comments above a line all silence it', () => {
  expect(summary(next, '', next, 'a')).toEqual(['1:1-68 next-line 4-4', '3:1-68 next-line 4-4']);
});

test('places are the same with other line ends', () => {
  const lines = ['---', '# tickets-disable-file a -- b', '---', '- a', `\t${next}`, '- b', ''];
  const places = summary(...lines);
  expect(places).toEqual(['2:1-30 file none', '5:2-69 next-line 6-6']);
  expect(readText(lines.join('\r\n')).disableComments).toEqual(commentsOf(...lines));
  expect(readText(lines.join('\r')).disableComments).toEqual(commentsOf(...lines));
});

test.each([
  ['a fence', ['```md', next, '```']],
  ['a fence in a quotation', ['> ~~~', `> ${next}`, '> ~~~']],
  ['indented code', ['a', '', `    ${next}`]],
  ['a code span', [`The form is \`${next}\`.`]],
  ['a code span of a cell', ['| a |', '|---|', `| \`${next}\` |`]],
  ['raw code', ['<pre>', next, '</pre>']],
  ['another comment', ['<!--', next.slice(0, -4), '-->']],
  ['a text of the front matter', ['---', 'a: |', '  # tickets-disable-file a -- b', '---']],
  ['a quoted value', ['---', 'a: "b # tickets-disable-file a -- b"', '---']],
])('in %s there is no comment', (_, lines) => {
  expect(summary(...lines)).toEqual([]);
});

/** What is read from a ticket, whatever the lines it stands in. */
function withoutPlaces(text: string): string {
  const left = new Set(['place', 'titlePlace', 'idPlace', 'disableComments']);
  return JSON.stringify(readText(text), (key, value: unknown) => (left.has(key) ? null : value));
}

test('a comment above any line changes nothing else that is read', () => {
  const text = readFileSync(path.join(demo, 'tickets/PW-303.md'), 'utf8');
  const lines = text.split('\n');
  const read = withoutPlaces(text);
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) isCode = !isCode;
    if (isCode || /^(?:```|\|)/.test(line)) continue;
    const indent = line.slice(0, line.length - line.trimStart().length);
    const commented = lines.toSpliced(index, 0, indent + next).join('\n');
    expect(readText(commented).disableComments).toHaveLength(1);
    expect(withoutPlaces(commented)).toBe(read);
  }
});

test('documents have them too', () => {
  const document = readDocument({path: 'docs/adr/0001-x.md', text: `# X\n\n${next}\n`}, 'adr');
  expect(document.disableComments).toMatchObject([{scope: 'next-line', place: {line: 3}}]);
});

test('a file full of comments costs no more than its length', () => {
  const many = 40_000;
  const rows = Array.from({length: many}, () => '| a |');
  const files = [
    Array.from({length: many}, () => next).join('\n'),
    [next, '| a |', '|---|', ...rows].join('\n'),
    `a ${next.repeat(many)}`,
    '<!-- tickets-disable'.repeat(many),
    `<!-- tickets-disable-file ${' '.repeat(many)},${'a '.repeat(many)}`,
    `---\n${'# tickets-disable-file a -- b\n'.repeat(many)}---\n`,
  ];
  const start = process.cpuUsage().user;
  for (const text of files) readText(text);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
});
