import GithubSlugger from 'github-slugger';
import type {StateCore, Token} from 'markdown-it';
import {decodeAddress} from '../markdown/links.js';
import {toPlainText} from '../markdown/plainText.js';
import {anchorIn} from '../model/anchor.js';
import {escapeHtml} from './escape.js';

/**
 * Gives every heading the id a docs page would give it. In a section of a page the id is one of that
 * section, and the heading stands a level deeper.
 */
export function assignHeadingIds(state: StateCore, section: string | null): void {
  const slugger = new GithubSlugger();
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const id = slugger.slug(toPlainText(state.tokens[index + 1]?.content ?? ''));
    token.attrSet('id', anchorIn(section, id));
    if (section !== null) token.tag = `h${String(Math.min(Number(token.tag.slice(1)) + 1, 6))}`;
  }
}

/** Unlinks `#anchor` links that lead to no heading of the ticket. */
export function checkOwnAnchors(state: StateCore): void {
  const links = state.tokens.flatMap(({children}) => children?.filter(leadsToAnchor) ?? []);
  if (links.length === 0) return;
  const ids = new Set(state.tokens.map((token) => token.attrGet('id')));
  for (const link of links) {
    const anchor = decodeAddress(hrefOf(link).slice(1));
    if (!ids.has(anchor)) link.attrs = [['class', 'tickets-broken-link']];
  }
}

function leadsToAnchor(token: Token): boolean {
  return token.type === 'link_open' && hrefOf(token).startsWith('#');
}

function hrefOf(link: Token): string {
  return String(link.attrGet('href') ?? '');
}

/** The opening tag of a heading, with the class Docusaurus' theme knows it by. */
export function renderHeadingOpen(token: Token): string {
  const id = String(token.attrGet('id') ?? '');
  return `<${token.tag} id="${escapeHtml(id)}" class="anchor">`;
}

/** The closing tag, behind the link to the heading itself. */
export function renderHeadingClose(tokens: readonly Token[], index: number): string {
  const opening = tokens[index - 2];
  const id = escapeHtml(String(opening?.attrGet('id') ?? ''));
  const label = escapeHtml(toPlainText(tokens[index - 1]?.content ?? ''));
  const text = `Direct link to ${label}`;
  return `<a href="#${id}" class="hash-link" aria-label="${text}" title="${text}">&ZeroWidthSpace;</a></${opening?.tag ?? 'h2'}>\n`;
}
