import type {StateCore, Token} from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import {escapeHtml} from './escape.js';
import type {LinkTargets} from './links.js';

/** Inline elements that carry no attributes and can do no harm. */
const inlineTags = new Set(
  'abbr b cite code del dfn em i ins kbd mark q s samp small strong sub sup u var'.split(' '),
);
const voidTags = new Set(['br', 'wbr']);

/**
 * Tames the raw HTML of a ticket, which anybody may have written: nothing in it can run, fetch a
 * frame, restyle the page or close an element it did not open. A tag that is not allowed inline is
 * shown as text, since it is more often a `<placeholder>` than HTML.
 */
export function tameRawHtml(state: StateCore, targets: LinkTargets, isSection: boolean): void {
  pairDetails(state.tokens);
  for (const token of state.tokens) {
    if (token.type === 'html_block') token.content = sanitize(token.content, targets, isSection);
    if (token.children) tameInline(token.children, targets);
  }
}

/** In a section of a page headings stand a level deeper. */
const deeperHeadings = {h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6'};

function sanitize(html: string, targets: LinkTargets, isSection: boolean): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...inlineTags,
      ...voidTags,
      ...'a blockquote caption dd details div dl dt figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre span summary table tbody td tfoot th thead tr ul'.split(
        ' ',
      ),
    ],
    allowedAttributes: {
      a: ['href', 'title'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      td: ['align', 'colspan', 'rowspan'],
      th: ['align', 'colspan', 'rowspan', 'scope'],
      details: ['open'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    transformTags: {
      ...(isSection && deeperHeadings),
      a: (tagName, attributes) => ({tagName, attribs: resolveHref(attributes, targets)}),
      // A relative picture is no file of the site; its text stands for it.
      img: (tagName, attributes) =>
        /^https?:/i.test(attributes['src'] ?? '')
          ? {tagName, attribs: {...attributes, loading: 'lazy'}}
          : {tagName: 'span', attribs: {}, text: attributes['alt'] ?? ''},
    },
  });
}

function resolveHref(
  {href, ...rest}: sanitizeHtml.Attributes,
  targets: LinkTargets,
): sanitizeHtml.Attributes {
  const target = href ? targets.path(href) : null;
  return target ? {...rest, href: target.url} : rest;
}

/** Turns `<details>` and `</details>` blocks of one level into a pair around the Markdown between them. */
function pairDetails(tokens: Token[]): void {
  const open: Token[] = [];
  for (const token of tokens) {
    // Leaving a container leaves the elements behind that were opened in it.
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > token.level) open.pop();
    if (token.type !== 'html_block') continue;
    const html = token.content.trim();
    if (/^<details(?:\s[^<>]*)?>(?:\s*<summary>[^<>]*<\/summary>)?$/i.test(html)) {
      open.push(token);
    } else if (/^<\/details>$/i.test(html) && open.at(-1)?.level === token.level) {
      const opening = open.pop();
      if (opening) pair(opening, token);
    }
  }
}

function pair(opening: Token, closing: Token): void {
  const summary = /<summary>([^<>]*)<\/summary>/i.exec(opening.content)?.[1] ?? 'Details';
  opening.type = 'details_open';
  opening.content = `<details><summary>${escapeHtml(summary.trim())}</summary>\n`;
  closing.type = 'details_close';
  closing.content = '</details>\n';
}

function tameInline(children: Token[], targets: LinkTargets): void {
  const open: {name: string; token: Token}[] = [];
  for (const token of children) {
    if (token.type !== 'html_inline') continue;
    const tag = /^<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>$/i.exec(token.content);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (token.content.startsWith('<!--')) token.content = '';
    else if (voidTags.has(name)) token.content = `<${name}>`;
    else if (name === 'img') token.content = sanitize(token.content, targets, false);
    else if (!inlineTags.has(name)) token.content = escapeHtml(token.content);
    else if (tag?.[1] === '') open.push({name, token});
    else closeInline(open, name, token);
  }
  // What was never closed would swallow the rest of the page.
  for (const {token} of open) token.content = escapeHtml(token.content);
}

function closeInline(open: {name: string; token: Token}[], name: string, token: Token): void {
  const last = open.at(-1);
  if (last?.name !== name) {
    token.content = escapeHtml(token.content);
    return;
  }
  last.token.content = `<${name}>`;
  token.content = `</${name}>`;
  open.pop();
}
