import type {Env, Token} from 'markdown-it';
import {anchorIn} from '../model/anchor.js';

type RenderRule = (tokens: readonly Token[], index: number, options: unknown, env: Env) => string;

/** Renders footnotes whose anchors are those of the section they stand in; null for a whole page. */
export function footnoteRules(
  sectionOf: (env: Env) => string | null,
): Readonly<Record<string, RenderRule>> {
  return {
    footnote_ref(tokens, index, _, env) {
      const {number, text, mark} = anchorsOf(tokens[index], sectionOf(env));
      return `<sup class="footnote-ref"><a href="#${text}" id="${mark}">[${number}]</a></sup>`;
    },
    footnote_open(tokens, index, _, env) {
      return `<li id="${anchorsOf(tokens[index], sectionOf(env)).text}" class="footnote-item">`;
    },
    footnote_anchor(tokens, index, _, env) {
      const {mark} = anchorsOf(tokens[index], sectionOf(env));
      return ` <a href="#${mark}" class="footnote-backref" aria-label="Back to the text">↩</a>`;
    },
  };
}

/** A footnote's number, with that of the mark behind it where it has several, and the anchors of both. */
function anchorsOf(
  token: Token | undefined,
  section: string | null,
): Readonly<Record<'number' | 'text' | 'mark', string>> {
  const {id, subId = 0} = token?.meta as {readonly id: number; readonly subId?: number};
  const footnote = String(id + 1);
  const number = subId > 0 ? `${footnote}:${String(subId)}` : footnote;
  return {
    number,
    text: anchorIn(section, `fn${footnote}`),
    mark: anchorIn(section, `fnref${number}`),
  };
}
