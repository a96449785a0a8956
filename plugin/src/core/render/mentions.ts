import type {StateCore, Token} from 'markdown-it';
import {remember} from '../model/memo.js';
import {defaultIdPattern, idShapes} from '../read/ticketIds.js';
import {externalAttributes, externalMark} from './externalLinks.js';
import type {LinkTarget, LinkTargets} from './links.js';

/** An anchor with the letters of any language, without a mark at the end of a sentence. */
const anchor = String.raw`(?:#[^\s,;()<>"'\]]*[^\s,;:.!?()<>"'\]])`;

/**
 * Makes links lead to pages of the site, and turns ids of tickets and paths of documents and code
 * into links. A link that leads nowhere keeps its text: a broken one would fail the site's build,
 * and the check has reported it.
 */
export function linkMentions(state: StateCore, targets: LinkTargets, idPattern: string): void {
  const find = finderFor(idPattern);
  for (const token of state.tokens) {
    if (token.children) token.children = linkChildren(state, token.children, targets, find);
  }
}

type Find = (text: string) => readonly RegExpExecArray[];

/** Finds what may be mentions in a text; kept, since the pattern takes longer to make than to use. */
const finderFor = remember((idPattern: string): Find => {
  const pattern = new RegExp(
    [
      String.raw`(?<path>(?<![\w./@-])[\w.@-]+(?:/[\w.@-]+)*\.mdx?${anchor}?(?![\w/-]))`,
      String.raw`(?<![\w./#-])(?<decision>ADR[-\s]?\d{1,5})(?![\w/-])`,
      String.raw`(?<![\w./#-])(?<id>${idShapes(idPattern)})(?![\w/-])`,
    ].join('|'),
    'g',
  );
  // All but ids of one's own shape have a digit or an ending, and most texts have neither.
  const sign = idPattern === defaultIdPattern ? /\d|\.md/ : null;
  return (text) => (sign?.test(text) === false ? [] : [...text.matchAll(pattern)]);
});

function linkChildren(
  state: StateCore,
  children: readonly Token[],
  targets: LinkTargets,
  find: Find,
): Token[] {
  let linkDepth = 0;
  return children.flatMap((token) => {
    if (token.type === 'link_open') {
      linkDepth++;
      retarget(token, targets);
    } else if (token.type === 'link_close') {
      linkDepth--;
    } else if (linkDepth === 0 && token.type === 'code_inline') {
      return linkCode(state, token, targets);
    } else if (linkDepth === 0 && token.type === 'text') {
      return linkText(state, token, targets, find);
    } else if (token.type === 'image') {
      return [withoutRelativeImage(state, token)];
    }
    return [token];
  });
}

function retarget(token: Token, targets: LinkTargets): void {
  const target = targets.path(String(token.attrGet('href') ?? ''));
  token.attrs = target ? attributesOf(target) : [['class', 'tickets-broken-link']];
}

function attributesOf({url, title, external}: LinkTarget): [string, string][] {
  const isElsewhere = /^(?:https?:)?\/\//.test(url);
  return [
    ...(external ? externalAttributes(external) : []),
    ['href', url],
    ...(title === null ? [] : [['title', title] as [string, string]]),
    ...(isElsewhere
      ? ([
          ['target', '_blank'],
          ['rel', 'noopener noreferrer'],
        ] as [string, string][])
      : []),
  ];
}

/** The path of a document gives way to its name; other paths stay as they are. */
function linkCode(state: StateCore, token: Token, targets: LinkTargets): Token[] {
  const document = targets.document?.(token.content);
  if (document) return link(state, document, textToken(state, document.name));
  const isPath = /^[\w.@~-]+(?:\/[\w.@~[\]-]+)*\.\w+(?:#[\w-]+)?$/.test(token.content);
  if (!isPath && targets.isFile?.(token.content.trim()) !== true) return [token];
  const target = targets.path(token.content);
  return target ? link(state, target, token) : [token];
}

function linkText(state: StateCore, token: Token, targets: LinkTargets, find: Find): Token[] {
  const pieces: Token[] = [];
  let end = 0;
  for (const match of find(token.content)) {
    const {id, path, decision} = match.groups ?? {};
    const text = id ?? path ?? decision ?? '';
    const document = id === undefined ? (targets.document?.(text) ?? null) : null;
    const target = document ?? (path === undefined ? targets.ticket(text) : targets.path(text));
    if (!target) continue;
    const shown = document && path !== undefined ? document.name : text;
    pieces.push(textToken(state, token.content.slice(end, match.index)));
    const title = document && path === undefined ? document.name : target.title;
    const mark = target.external ? [externalMark(state, target.external)] : [];
    pieces.push(...link(state, {...target, title}, textToken(state, shown), ...mark));
    end = match.index + text.length;
  }
  return end === 0 ? [token] : [...pieces, textToken(state, token.content.slice(end))];
}

function link(state: StateCore, target: LinkTarget, ...content: Token[]): Token[] {
  return [open(state, target), ...content, close(state)];
}

/** A relative picture is no file of the site; its text stands for it. */
function withoutRelativeImage(state: StateCore, token: Token): Token {
  if (/^(?:https?:|data:image\/)/i.test(String(token.attrGet('src') ?? ''))) {
    token.attrSet('loading', 'lazy');
    return token;
  }
  return textToken(state, token.content);
}

function open(state: StateCore, target: LinkTarget): Token {
  const token = new state.Token('link_open', 'a', 1);
  token.attrs = attributesOf(target);
  return token;
}

function close(state: StateCore): Token {
  return new state.Token('link_close', 'a', -1);
}

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token('text', '', 0);
  token.content = content;
  return token;
}
