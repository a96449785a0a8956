import MarkdownIt from 'markdown-it';
import type {Token} from 'markdown-it';
import {blankOut, findCodeSpans} from './codeSpans.js';
import type {CodeSpan} from './codeSpans.js';

const inline = new MarkdownIt('default', {html: true});

/** What a reader sees of inline Markdown: emphasis, links and code marks are gone, their text stays. */
export function toPlainText(markdown: string): string {
  if (!special.test(markdown)) return markdown.trim();
  const unmarked = markdown.replace(strong, '$1');
  if (!special.test(unmarked)) return unmarked.trim();
  const spans = findCodeSpans(markdown);
  if (spans.length > 0 && !special.test(blankOut(markdown, spans))) {
    return withoutMarks(markdown, spans).trim();
  }
  const children = inline.parseInline(markdown, {})[0]?.children ?? [];
  return children.map(textOf).join('').trim();
}

/** Words in bold between blanks and punctuation, where nothing else can be meant. */
const strong = /(?<=^|\s)\*\*([A-Za-z0-9][A-Za-z0-9 ,-]*(?<=[A-Za-z0-9]))\*\*(?=$|[\s.,;:)])/g;
const special = /[\\`*_[\]<&~\n]/;

/** A text of words and code spans alone, which most are that are not of words alone. */
function withoutMarks(markdown: string, spans: readonly CodeSpan[]): string {
  let text = '';
  let end = 0;
  for (const span of spans) {
    text += markdown.slice(end, span.start) + span.content;
    end = span.end;
  }
  return text + markdown.slice(end);
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'image':
    case 'text':
    case 'text_special':
    case 'code_inline':
      return token.content;
    default:
      return '';
  }
}
