import {expect, test} from 'vitest';
import {setPromptsApart} from '../../../plugin/lib/core/draft/prompts.js';
import {defaultIdPattern} from '../../../plugin/lib/core/read/ticketIds.js';
import {ticketTemplate} from '../../../plugin/lib/core/template/ticketTemplate.js';
import {readText} from '../../helpers/ticketFile.js';

function apart(text: string): string {
  return setPromptsApart(text, {idPattern: defaultIdPattern});
}

test.each([
  ['a line of its own', 'Words.\n\n{What it does}\n', 'Words.\n\n<!-- {What it does} -->\n'],
  [
    'a label with the list below it',
    '**Tests:**\n- [Case]\n- [Case]\n',
    '<!--\n**Tests:**\n- [Case]\n- [Case]\n-->\n',
  ],
  [
    'a prompt with the list below it',
    '**[Pattern]**\n- Reference: a\n  - b\n',
    '<!--\n**[Pattern]**\n- Reference: a\n  - b\n-->\n',
  ],
  [
    'an item with what stands below it',
    '- a\n- [What]\n  - c\n- d\n',
    '- a\n<!--\n- [What]\n  - c\n-->\n- d\n',
  ],
  [
    'a field among others',
    '**Type:** [type]\n**Points:** 3\n',
    '<!-- **Type:** [type] -->\n**Points:** 3\n',
  ],
  [
    'a table',
    '| A | B |\n| --- | --- |\n| a | {b} |\n',
    '<!--\n| A | B |\n| --- | --- |\n| a | {b} |\n-->\n',
  ],
  [
    'code with its label',
    '**Example:**\n```py\nx = [Service](y)\n```\n',
    '<!--\n**Example:**\n```py\nx = [Service](y)\n```\n-->\n',
  ],
  ['a heading', '### {Option}\n\nWords.\n', '<!-- ### {Option} -->\n\nWords.\n'],
  [
    'several with blank lines between',
    '[One]\n\n[Two]\n\nThree.\n',
    '<!--\n[One]\n\n[Two]\n-->\n\nThree.\n',
  ],
])('%s goes into a comment', (_, text, expected) => {
  expect(apart(text)).toBe(expected);
});

test.each([
  '- [ ] A box\n- [x] Another\n',
  'A [link](https://example.org), a [reference][1] and a note.[^1]\n\n[reference]: https://example.org\n',
  '`list[Entity]` and <br> and <a href="x y">z</a>\n',
  '```ts\nconst a: string[] = {b};\n```\n',
  '<!-- {What it does} -->\n',
  // The end of a comment would end the one around it.
  '```mermaid\n[a b] --> c\n```\n',
])('%j stays as it is', (text) => {
  expect(apart(text)).toBe(text);
});

test('of the template nothing is left to be filled in, and its headings and lists stay', () => {
  const text = apart(ticketTemplate);
  const {placeholders, sections, checklists} = readText(text, 'draft.md');
  expect(placeholders).toEqual([]);
  expect(sections.map(({title}) => title)).toContain('Coverage Targets');
  expect(checklists.map(({name, items}) => [name, items.length])).toEqual([
    ['security-checklist', 5],
    ['implementation-checklist', 13],
    ['definition-of-done', 9],
  ]);
});

test('many prompts, fences and comments that never end take time in proportion', () => {
  const many = 50_000;
  const texts = [
    ...['- [a b]\n', '```\n[a b]\n', '<!-- {a}\n', '**A:**\n', '<a '].map((it) => it.repeat(many)),
    `\`\`\`\n${'[a'.repeat(many)}\n`,
    `[a b]\n${' '.repeat(many)}x\n`,
    `[a b]\n${'- '.repeat(many)}x\n`,
    `{${'a '.repeat(many)}\n`,
  ];
  for (const text of texts) {
    const started = performance.now();
    apart(text);
    expect(performance.now() - started).toBeLessThan(5000);
  }
});
