import {signPattern} from '../model/wordForm.js';
import type {ReadOptions} from './readOptions.js';
import {fileStem, matchId} from './ticketIds.js';
import {matchRangeEnd} from './referenceRange.js';

/** A mention of a ticket found at the start of a text. */
export interface FoundReference {
  readonly id: string;
  readonly idStart: number;
  readonly idEnd: number;
  readonly href: string | null;
  readonly certain: boolean;
  readonly through: string | null;
  /** Offset after the mention, its link and the end of its range. */
  readonly end: number;
  /** Whether it stands for several tickets that nobody can count: `PAY-5+`, `TT-01.x`. */
  readonly isOpenEnded: boolean;
}

/** A mention without what may follow it. */
type Mention = Pick<FoundReference, 'id' | 'idStart' | 'idEnd' | 'href' | 'certain' | 'end'>;

const lead = new RegExp(
  String.raw`(?:\s|\[[ xX]\](?=\s)|${signPattern}|\*\*|__|[*_](?=\S))*(?:(?:and|&|plus)\s+)?`,
  'iuy',
);
const kindWord =
  /(?:user stor(?:y|ies)|stor(?:y|ies)|tasks?|tickets?|issues?|bugs?|epics?|crs?)(?:\s*[:#]\s*|\s+)/iy;

/**
 * Finds the ticket that a part of a text opens with: an id, bare, bold, in brackets or as a link, also
 * behind an emoji, a box or a word such as "Story"; a link to a file; a number or a word that may be
 * an id of an unusual shape. Null for any other text.
 */
export function matchReference(
  text: string,
  start: number,
  end: number,
  options: ReadOptions,
): FoundReference | null {
  lead.lastIndex = start;
  const at = start + (lead.exec(text)?.[0].length ?? 0);
  const mention = matchMention(text, at, end, options);
  if (!mention || mention.idEnd > end) return null;
  const after = skipClosers(text, mention.end);
  const range = matchRangeEnd(text, after, mention.id, options);
  const behind = text.slice(mention.idEnd, end);
  const isOpenEnded = mention.href === null && (openEnd.test(behind) || isWildcard(mention.id));
  return {
    ...mention,
    // "Task 3 of the plan" is a sentence, and no id unless a ticket goes by it.
    certain: mention.certain && !(/\s/.test(mention.id) && /^\s+\p{L}/u.test(behind)),
    isOpenEnded,
    through: range?.id ?? null,
    end: Math.min(range ? skipClosers(text, range.end) : after, end),
  };
}

/** `PAY-5+`, `TT-01.*`. */
const openEnd = /^(?:\+(?!\s*\w)|[-_.]?\*(?!\*))/;

function matchMention(text: string, at: number, end: number, options: ReadOptions): Mention | null {
  if (text[at] === '[') return matchLink(text, at, options);
  const id = matchBareId(text, at, options);
  if (id) return id;
  kindWord.lastIndex = at;
  const word = kindWord.exec(text);
  const behind = word && matchBareId(text, at + word[0].length, options);
  return behind ?? matchWord(text, at, end);
}

function matchBareId(text: string, at: number, options: ReadOptions): Mention | null {
  if (text[at] === undefined || /\s/.test(text[at])) return null;
  const found = matchId(text, at, options);
  if (!found || fileEnding.test(found.id)) return null;
  return {...found, href: null, certain: true};
}

const fileEnding =
  /\.(?:md|mdx|markdown|[jt]sx?|mjs|py|go|rs|java|json|ya?ml|toml|txt|pdf|html?|csv|sql|sh)$/i;

const wikiLink = /\[\[([^\]|#\n]{1,200})(?:#[^\]|\n]{0,200})?(?:\|[^\]\n]{0,200})?\]\]/y;
const link =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,300})\](?:\(\s*<?((?:[^()\s<>]|\([^()\s]{0,200}\)){0,500})>?(?:\s+["'][^"'\n]{0,200}["'])?\s*\))?/y;

function matchLink(text: string, at: number, options: ReadOptions): Mention | null {
  wikiLink.lastIndex = link.lastIndex = at;
  const wiki = wikiLink.exec(text);
  if (wiki?.[1]) {
    const found = matchId(wiki[1], 0, options);
    const id = found?.id ?? fileStem(wiki[1]);
    const idStart = at + wiki[0].indexOf(id);
    return {
      id,
      idStart,
      idEnd: idStart + id.length,
      href: null,
      certain: true,
      end: at + wiki[0].length,
    };
  }
  const match = link.exec(text);
  if (!match) return null;
  const href = match[2] ?? null;
  const end = at + match[0].length;
  const found = matchBareId(
    match[1] ?? '',
    /^[\s*_]*/.exec(match[1] ?? '')?.[0].length ?? 0,
    options,
  );
  if (found) {
    const {id, idStart, idEnd} = found;
    return {id, idStart: at + 1 + idStart, idEnd: at + 1 + idEnd, href, certain: true, end};
  }
  if (href === null || !isMarkdownFile(href)) return null;
  const idStart = at + match[0].lastIndexOf(href);
  return {id: fileStem(href), idStart, idEnd: idStart + href.length, href, certain: true, end};
}

function isMarkdownFile(href: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#?]+\.(?:md|mdx|markdown)(?:[#?].*)?$/i.test(href);
}

const word = /#?[\p{L}\p{N}][\p{L}\p{N}_./-]{0,79}/uy;

/** A word alone, or one with a digit in front of a colon, a dash or a bracket. */
function matchWord(text: string, at: number, end: number): Mention | null {
  word.lastIndex = at;
  const found = word.exec(text)?.[0].replace(/[./-]+$/, '');
  if (!found) return null;
  const rest = text.slice(at + found.length, end);
  const isAlone = /^[\s.*_]*$/.test(rest);
  const isNamed = /\d/.test(found) && /^(?:\*\*)?\s*(?:[:(–—+]|-\s|\.\.)/.test(rest);
  if (!isAlone && !isNamed) return null;
  const id = found.replace(/^#/, '');
  const idEnd = at + found.length;
  const place = {idStart: idEnd - id.length, idEnd, end: idEnd};
  if (isMarkdownFile(id)) return {...place, id: fileStem(id), href: id, certain: false};
  return fileEnding.test(id) ? null : {...place, id, href: null, certain: false};
}

/** `TT-01.x`, `E2-Sxx`, `PAY-N`: the last part of the id stands for any number. */
function isWildcard(id: string): boolean {
  return /[-_.][A-Z]{0,2}(?:x{1,4}|X{1,4}|N{1,3}|n)$/.test(id);
}

function skipClosers(text: string, at: number): number {
  return at + (/^(?:\*\*|__|[*_])*/.exec(text.slice(at, at + 6))?.[0].length ?? 0);
}
