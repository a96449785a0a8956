import type {Outline} from '../markdown/outline.js';
import {maskCode} from '../markdown/codeSpans.js';
import {findLinks} from '../markdown/links.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {FrontMatterEntry} from '../markdown/yaml.js';
import type {Located} from '../source/sourceFile.js';

/** What a document says of the decisions it follows, and of the one that followed it. */
export interface DocumentRelations {
  readonly supersededBy: string | null;
  readonly supersedes: readonly Located<string>[];
}

/** Reads lines and list items such as `Supersedes ADR-0004`, rows of tables and keys of that name. */
export function readRelations(
  {blocks}: Outline,
  entries: readonly FrontMatterEntry[],
): DocumentRelations {
  const passages = blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap(readRow);
    return block.kind === 'text' ? findRelations(block.passage) : [];
  });
  const found = [...entries.flatMap(readKey), ...passages];
  const namesOf = (isPassive: boolean): Located<string>[] =>
    found.filter((it) => it.isPassive === isPassive).flatMap(({names}) => names);
  return {supersededBy: namesOf(true)[0]?.value ?? null, supersedes: namesOf(false)};
}

interface Relation {
  /** Whether the document is the one that is superseded. */
  readonly isPassive: boolean;
  readonly names: readonly Located<string>[];
}

/** A label of two words needs a colon: "Replaces the old client" is a sentence. */
const relation =
  /^(?!\s*\[ ?\]\s)[^\p{L}\n]*(?:(super[sc]edes)|(super[sc]eded[ -]by)|(replaces|obsoletes)(?=[*_]*:)|((?:replaced|obsoleted)[ -]by)(?=[*_]*:))(?!\p{L})[^\n]*/gimu;

function findRelations(passage: Passage): Relation[] {
  if (!/supersed|superced|replace|obsolete/i.test(passage.text)) return [];
  return [...maskCode(passage.text).matchAll(relation)].map((match) => {
    const word = match.slice(1).find(Boolean) ?? '';
    const start = match.index + match[0].indexOf(word) + word.length;
    return {
      isPassive: / by|-by/i.test(word),
      names: readNames(passage, start, match.index + match[0].length),
    };
  });
}

function readRow([head, ...cells]: readonly Passage[]): Relation[] {
  const isPassive = head && directionOf(toPlainText(head.text));
  if (isPassive === undefined || isPassive === null) return [];
  return cells.map((cell) => ({isPassive, names: readNames(cell, 0, cell.text.length)}));
}

function readKey({key, values}: FrontMatterEntry): Relation[] {
  const isPassive = directionOf(key);
  if (isPassive === null) return [];
  return values.map((value) => ({isPassive, names: readNames(value, 0, value.text.length)}));
}

function directionOf(label: string): boolean | null {
  const word = label.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(?:super[sc]eded|replaced|obsoleted)by$/.test(word)) return true;
  return /^(?:super[sc]edes|replaces|obsoletes)$/.test(word) ? false : null;
}

/** The decisions named in a part of a passage: links, `ADR-0004`, else what the text itself calls one. */
function readNames(passage: Passage, start: number, end: number): Located<string>[] {
  const text = maskCode(passage.text).slice(start, end);
  const links = findLinks(text);
  const named = [
    ...links.map((link) => ({name: nameOfLink(link.text, link.href), at: link.start})),
    ...[...text.matchAll(/\bADR[-\s]?\d{1,5}\b(?![\w-]*\.md)/gi)]
      .filter(({index}) => !links.some((link) => index >= link.start && index < link.end))
      .map((match) => ({name: match[0], at: match.index})),
  ];
  const found = named.length > 0 ? named.sort((a, b) => a.at - b.at) : plainNames(text);
  return found.map(({name, at}) => ({
    value: name,
    place: placeIn(passage, start + at, start + at + name.length),
  }));
}

/** A number says more than a file: links of one decision to another are often wrong in the path. */
function nameOfLink(text: string, href: string): string {
  const plain = toPlainText(text).trim();
  return /^(?:adr[-\s]?)?\d{1,5}$/i.test(plain) ? plain : href.replace(/#.*$/s, '');
}

function plainNames(text: string): {name: string; at: number}[] {
  const match = /^[\s:*_[<]*([^\s:*_[<][^\].,;()<>\n]*)/.exec(text);
  const name = match?.[1]?.trim() ?? '';
  if (match === null || /^(?:none|n\/?a|tbd|nothing|null|\W*)$/i.test(name)) return [];
  return [{name, at: match[0].indexOf(name)}];
}
