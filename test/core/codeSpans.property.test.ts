import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type {Token} from 'markdown-it';
import {expect, test} from 'vitest';
import {findCodeSpans, maskCode} from '../../plugin/lib/core/markdown/codeSpans.js';
import {toPlainText} from '../../plugin/lib/core/markdown/plainText.js';

const markdown = new MarkdownIt('default', {html: true});

function inlineTokens(text: string): readonly Token[] {
  return markdown.parseInline(text, {})[0]?.children ?? [];
}

const texts = fc
  .array(fc.constantFrom('`', '``', '\\', 'a', ' ', 'b-c', '🎫', '**', '**b** ', ','), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

test('code spans are those that Markdown knows', () => {
  const check = fc.property(texts, (text) => {
    const known = inlineTokens(text).filter(({type}) => type === 'code_inline');
    expect(findCodeSpans(text).map(({content}) => content)).toEqual(
      known.map(({content}) => content),
    );
  });
  fc.assert(check, {numRuns: 2000});
});

test('a text without its marks is what a reader sees', () => {
  const check = fc.property(texts, (text) => {
    const seen = inlineTokens(text).map(({content}) => content);
    expect(toPlainText(text)).toBe(seen.join('').trim());
  });
  fc.assert(check, {numRuns: 2000});
});

test('a backslash in a code span is a character, and takes a backtick in front of one', () => {
  expect(maskCode('`C:\\dir\\` and `x`')).toBe('          and    ');
  expect(maskCode('\\`PAY-1\\` and `x`')).toBe('\\`PAY-1\\` and    ');
});
