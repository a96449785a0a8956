import MarkdownIt from 'markdown-it';
import type {Token} from 'markdown-it';

const inline = new MarkdownIt('default', {html: true});

/** What a reader sees of inline Markdown: emphasis, links and code marks are gone, their text stays. */
export function toPlainText(markdown: string): string {
  if (!/[\\`*_[\]<&~\n]/.test(markdown)) return markdown.trim();
  const children = inline.parseInline(markdown, {})[0]?.children ?? [];
  return children.map(textOf).join('').trim();
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
