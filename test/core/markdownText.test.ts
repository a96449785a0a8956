import MarkdownIt from 'markdown-it';
import {expect, test} from 'vitest';
import fc from 'fast-check';
import {toCode, toInline, toMessage} from '../../plugin/lib/core/report/markdownText.js';

const markdown = new MarkdownIt('default', {html: true, linkify: true});

/** The text a table with this cell shows, and the tags it comes to. */
function show(cell: string): {text: string; tags: string[]; cells: number} {
  const html = markdown.render(`| A | B |\n| --- | --- |\n| ${cell} | end |\n`);
  const [, body = ''] = /<tbody>\n<tr>\n<td>(.*?)<\/td>\n<td>end<\/td>\n<\/tr>/s.exec(html) ?? [];
  const text = body.replace(/<[^>]*>/g, '');
  return {
    text: decode(text).replaceAll('\u200b', ''),
    tags: [...body.matchAll(/<(\w+)/g)].map(([, name = '']) => name),
    cells: (html.match(/<td>/g) ?? []).length,
  };
}

function decode(html: string): string {
  const signs: Record<string, string> = {lt: '<', gt: '>', quot: '"', amp: '&'};
  return html.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '');
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '<!-- docusaurus-tickets-diff -->',
  'a | b \\| c \\\\| d',
  '`code` ``more`` `',
  '**bold** _em_ ~~gone~~ [link](https://evil.example) ![image](x)',
  'https://evil.example www.evil.example <https://evil.example>',
  '&lt;script&gt; &#124; &amp;',
  'ends with \\',
  '</details></summary>',
  '$`x`$ $$y$$',
];

test.each(hostile)('%s is shown as it is', (text) => {
  expect(show(toInline(text))).toEqual({text, tags: [], cells: 2});
  expect(show(toCode(text))).toEqual({text, tags: ['code'], cells: 2});
});

test('whatever the text, it stays one cell without tags', () => {
  const signs = '| \\ ` < > & * _ [ ] ( ) ~ ! @ # $ : / . - a 1 \n'.split(' ').concat(' ');
  const texts = fc.array(fc.constantFrom(...signs), {maxLength: 30}).map((it) => it.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const line = text.replace(/\s+/g, ' ').trim();
      expect(show(toInline(text))).toEqual({text: line, tags: [], cells: 2});
      const message = show(toMessage(text));
      expect([message.cells, message.tags.filter((tag) => tag !== 'code')]).toEqual([2, []]);
    }),
  );
});

test('nobody is called, and no issue', () => {
  for (const text of [
    '@octocat',
    'x@octocat',
    '#12',
    'a/b#12',
    '!12',
    '%"v1"',
    '~bug',
    '&3',
    'GH-12',
  ]) {
    expect(toInline(text)).toMatch(/\u200b(?:-?[a-z0-9"]+)$/i);
  }
});

test('long text and signs that could hide others are cut and marked', () => {
  expect(toInline('x'.repeat(100_000))).toBe(`${'x'.repeat(239)}…`);
  expect(toInline(`${'x'.repeat(238)}🎫🎫`)).toBe(`${'x'.repeat(238)}…`);
  expect(toInline('a\u202eb\u0007')).toBe('a\ufffdb\ufffd');
});

test('text between backticks is code in a message, if they come in pairs', () => {
  expect(toMessage('Unexpected `a|b`, expected `c`')).toBe(
    'Unexpected <code>a&#124;b</code>, expected `c`',
  );
  expect(toMessage('Unexpected `a')).toBe('Unexpected &#96;a');
});
