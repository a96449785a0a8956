import {expect, test} from 'vitest';
import type {BodyPart} from '../../plugin/lib/core/render/body.js';
import type {LinkTargets} from '../../plugin/lib/core/render/links.js';
import {renderTicket} from '../../plugin/lib/core/render/renderTicket.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {readText} from '../helpers/ticketFile.js';

const targets: LinkTargets = {
  ticket: (id) => (id === 'PAY-2' ? {url: '/tickets/PAY-2', title: 'Two'} : null),
  path(target) {
    if (/^(?:https?:|#)/.test(target)) return {url: target, title: null};
    return target.startsWith('docs/a.md') ? {url: '/docs/a', title: 'A design'} : null;
  },
};

function parts(text: string): readonly BodyPart[] {
  return renderTicket(
    {path: 'tickets/PAY-1.md', text},
    {idPattern: defaultIdPattern, targets, titleLine: 1},
  ).parts;
}

function html(text: string): string {
  return parts(text)
    .map((part) => (part.kind === 'html' ? part.html : `<${part.kind}>`))
    .join('');
}

test('leaves out the title and the header, which the page shows itself', () => {
  expect(html('# PAY-1: T\n\n**Type:** Bug\n**Points:** 1\n\nText.\n')).toBe('<p>Text.</p>\n');
});

test('keeps a paragraph that holds more than fields', () => {
  expect(html('# PAY-1: T\n\n**Type:** Bug\nand words\n')).toContain('and words');
});

test('shows nothing of a disable comment', () => {
  const comment = '<!-- tickets-disable-next-line no-x -- why -->';
  const shown = html(`${comment}\nText.\n- a\n${comment}\n- b\n  ${comment}\n  c\n`);
  expect(shown).not.toMatch(/disable|why/);
  expect(shown).toContain('Text.');
});

test('links ids of tickets, paths of documents and nothing unknown', () => {
  expect(html('See PAY-2, PAY-3 and docs/a.md#x.\n')).toBe(
    '<p>See <a href="/tickets/PAY-2" title="Two">PAY-2</a>, PAY-3 and <a href="/docs/a" title="A design">docs/a.md#x</a>.</p>\n',
  );
});

test('links a path between backticks, but no id there', () => {
  expect(html('`docs/a.md` `PAY-2`\n')).toBe(
    '<p><a href="/docs/a" title="A design"><code>docs/a.md</code></a> <code>PAY-2</code></p>\n',
  );
});

test('a link that leads nowhere keeps its text', () => {
  expect(html('[text](nowhere.md) [own](#nope)\n')).toBe(
    '<p><a class="tickets-broken-link">text</a> <a class="tickets-broken-link">own</a></p>\n',
  );
});

test('external links open on their own', () => {
  expect(html('<https://example.com>\n')).toBe(
    '<p><a href="https://example.com" target="_blank" rel="noopener noreferrer">https://example.com</a></p>\n',
  );
});

test.each([
  ['<script>alert(1)</script>', ''],
  ['<img src=x onerror=alert(1)>', ''],
  ['<iframe src="https://example.com"></iframe>', ''],
  ['<style>body{display:none}</style>', ''],
  ['<p onclick="alert(1)">text</p>', '<p>text</p>'],
  ['<a href="javascript:alert(1)">x</a>', 'javascript'],
  ['</div></div></main>', ''],
  ['<svg><script>alert(1)</script></svg>', ''],
  ['<form action="https://example.com"><input name="q"></form>', ''],
])('tames %s', (text) => {
  const rendered = html(`${text}\n`);
  expect(rendered).not.toMatch(
    /<script|<iframe|<style|<svg|<form|<input|onerror=|onclick=|<\/div>|<\/main>/,
  );
  expect(rendered).not.toMatch(/href="javascript:/);
});

test.each([
  ['a [x](javascript:alert(1)) b', /<a[^>]*javascript/],
  ['a <b onclick="x">b</b>', /onclick/],
  ['a <u>never closed', /<u>/],
  ['a </b> b', /<\/b>/],
])('tames inline %s', (text, forbidden) => {
  expect(html(`${text}\n`)).not.toMatch(forbidden);
});

test('shows unknown tags as the text they are', () => {
  expect(html('Answers in <200ms with List<Entity> and <id>.\n')).toBe(
    '<p>Answers in &lt;200ms with List&lt;Entity&gt; and &lt;id&gt;.</p>\n',
  );
});

test('keeps harmless inline HTML', () => {
  expect(html('Press <kbd>Enter</kbd>.<br>Done\n')).toBe(
    '<p>Press <kbd>Enter</kbd>.<br>Done</p>\n',
  );
});

test('keeps details around Markdown', () => {
  expect(html('<details>\n<summary>More</summary>\n\n**bold**\n\n</details>\n')).toBe(
    '<details><summary>More</summary>\n<p><strong>bold</strong></p>\n</details>\n',
  );
});

test('code is highlighted by lines, with title and marked lines, and tokens of a kind together', () => {
  expect(html('```python title="a.py" {2}\ndef f():\n    pass\n```\n')).toBe(
    '<div class="tickets-code language-python"><div class="tickets-code-title">a.py</div>' +
      '<div class="tickets-code-content"><pre class="prism-code language-python" tabindex="0"><code>' +
      '<span class="token keyword">def</span> <span class="token function">f</span>' +
      '<span class="token punctuation">():</span>\n' +
      '<span class="token-line theme-code-block-highlighted-line">    <span class="token keyword">pass</span>\n</span>' +
      '</code></pre><button type="button" class="tickets-code-copy clean-btn" hidden></button></div></div>\n',
  );
});

test('code in a language nobody knows is shown as it is', () => {
  expect(html('```__proto__\n<b>\n```\n')).toContain('<code>&lt;b&gt;\n</code>');
});

test('boxes cannot be changed', () => {
  expect(html('- [x] done\n- [ ] open\n')).toBe(
    '<ul>\n<li class="task-list-item"><label><input type="checkbox" disabled checked> done</label></li>\n' +
      '<li class="task-list-item"><label><input type="checkbox" disabled> open</label></li>\n</ul>\n',
  );
});

test('alerts, admonitions and diagrams go to the theme', () => {
  const found = parts(
    '> [!WARNING]\n> Hot.\n\n:::tip[Try]\n\nIt *works*.\n\n:::\n\n```mermaid\ngraph LR\n```\n',
  );
  expect(found).toEqual([
    {
      kind: 'admonition',
      type: 'warning',
      title: null,
      parts: [{kind: 'html', html: '<p>Hot.</p>\n'}],
    },
    {
      kind: 'admonition',
      type: 'tip',
      title: 'Try',
      parts: [{kind: 'html', html: '<p>It <em>works</em>.</p>\n'}],
    },
    {kind: 'mermaid', value: 'graph LR\n'},
  ]);
});

test('headings have ids, and the table of contents names them', () => {
  const {toc} = renderTicket(
    {
      path: 'tickets/PAY-1.md',
      text: '# PAY-1: T\n\n## Context\n\n### `code` & more\n\n## Context\n',
    },
    {idPattern: defaultIdPattern, targets, titleLine: 1},
  );
  expect(toc).toEqual([
    {value: 'Context', id: 'context', level: 2},
    {value: '<code>code</code> &amp; more', id: 'code--more', level: 3},
    {value: 'Context', id: 'context-1', level: 2},
  ]);
});

test('a heading over very many lists of boxes has the sum of them, in a moment', () => {
  const lists = Array.from({length: 3000}, (_, n) => `words\n**L${String(n)}:**\n\n- [ ] x\n`);
  const text = `# PAY-1: T\n\n## Work\n\n${lists.join('\n')}`;
  const {checklists} = readText(text);
  const rendered = renderTicket(
    {path: 'tickets/PAY-1.md', text},
    {idPattern: defaultIdPattern, targets, titleLine: 1, checklists},
  );
  expect(rendered.parts.filter(({kind}) => kind === 'checklist')).toEqual([
    expect.objectContaining({progress: {done: 0, total: 3000}}),
  ]);
});
