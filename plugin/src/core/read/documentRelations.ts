import type {Outline} from '../markdown/outline.js';
import {maskCode} from '../markdown/codeSpans.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {FrontMatterEntry} from '../markdown/yaml.js';
import {saysDead} from '../model/documentStatus.js';
import type {Located} from '../source/sourceFile.js';
import {readDecisionNames} from './decisionNames.js';

/** What a document says of the decisions it follows, and of the one that followed it. */
export interface DocumentRelations {
  readonly supersededBy: string | null;
  readonly supersedes: readonly Located<string>[];
}

/**
 * Reads lines and list items such as `Supersedes ADR-0004`, rows of tables and keys of that name. What
 * followed a document that holds no longer is also read from the middle of a sentence.
 */
export function readRelations(
  {blocks}: Outline,
  entries: readonly FrontMatterEntry[],
  status: string | null,
): DocumentRelations {
  const passages = blocks.flatMap((block) => (block.kind === 'text' ? [block.passage] : []));
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const found = [
    ...entries.flatMap(({key, values}) => readLabelled(key, values)),
    ...passages.flatMap((passage) => findRelations(passage, atStart)),
    ...rows.flatMap(([head, ...cells]) => readLabelled(toPlainText(head?.text ?? ''), cells)),
    ...(saysDead(status) ? passages.flatMap((passage) => findRelations(passage, anywhere)) : []),
  ];
  const namesOf = (isPassive: boolean): Located<string>[] =>
    found.filter((it) => it.isPassive === isPassive).flatMap(({names}) => names);
  return {supersededBy: namesOf(true)[0]?.value ?? null, supersedes: namesOf(false)};
}

interface Relation {
  /** Whether the document is the one that is superseded. */
  readonly isPassive: boolean;
  readonly names: readonly Located<string>[];
}

/** The words that open a line; what is said in sentences too needs a colon: "Replaces the old client". */
const atStart =
  /^(?!\s*\[ ?\]\s)[^\p{L}\n]*(?:(?<active>super[sc]edes)|(?<passive>(?:super[sc]eded|deprecated)[ -]by)|(?<activeLabel>replaces|obsoletes)(?=[*_]*:)|(?<passiveLabel>(?:replaced|obsoleted)[ -]by)(?=[*_]*:))(?!\p{L})/gimu;

const anywhere = /(?<passive>\bsuper[sc]eded by)(?!\p{L})/giu;

function findRelations(passage: Passage, pattern: RegExp): Relation[] {
  if (!/supersed|superced|replace|obsolete|deprecated/i.test(passage.text)) return [];
  const masked = maskCode(passage.text);
  return [...masked.matchAll(pattern)].map((match) => {
    const {passive, passiveLabel} = match.groups ?? {};
    return {
      isPassive: passive !== undefined || passiveLabel !== undefined,
      names: locateNames(passage, masked, match.index + match[0].length),
    };
  });
}

function readLabelled(label: string, values: readonly Passage[]): Relation[] {
  const word = label.toLowerCase().replace(/[^a-z]/g, '');
  const isPassive = /^(?:super[sc]eded|replaced|obsoleted|deprecated)by$/.test(word);
  if (!isPassive && !/^(?:super[sc]edes|replaces|obsoletes)$/.test(word)) return [];
  return values.map((value) => ({isPassive, names: locateNames(value, maskCode(value.text), 0)}));
}

function locateNames(passage: Passage, masked: string, from: number): Located<string>[] {
  return readDecisionNames(masked, from).map(({name, start}) => ({
    value: name,
    place: placeIn(passage, start, start + name.length),
  }));
}
