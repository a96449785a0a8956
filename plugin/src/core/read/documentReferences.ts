import {blankOut, maskCode} from '../markdown/codeSpans.js';
import {findLinks} from '../markdown/links.js';
import {placeIn, placeOfPassage} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {FrontMatter, FrontMatterEntry} from '../markdown/yaml.js';
import type {DocumentMention, DocumentReference, Ticket} from '../model/ticket.js';
import {readMentions} from './documentMentions.js';
import {findDocumentPaths, toPathReference} from './documentPaths.js';
import {labelNamed} from './labelNames.js';
import type {LabelNames} from './labelNames.js';
import type {FoundLabel} from './labels.js';
import {maskPlaceholders} from './placeholders.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';

/** A decision named by its number: `ADR 0015`, `ADR-15`. */
export const decision = /\bADR[-\s]?(\d{1,5})\b(?![\w-]*\.md)/gi;

/**
 * Reads the documents a ticket rests on: what its Technical Design Reference, its Related Resources
 * and labels such as "ADRs" or "Documentation" name, as a link, a plain path or the number of a
 * decision, and every link to a Markdown file elsewhere. `documentMentions` are the paths elsewhere in
 * the text that are references if a document is there.
 */
export function readDocuments(
  sections: readonly Section[],
  frontMatter: FrontMatter,
  labels?: LabelNames,
): Pick<Ticket, 'documents' | 'documentMentions'> {
  const documents = frontMatter.entries.flatMap((entry) => readKey(entry, labels));
  const documentMentions: DocumentMention[] = [];
  for (const section of sections) {
    for (const {passage, named} of listPassages(section)) {
      for (const found of readBlock(passage, named)) documents.push(found);
      if (named) continue;
      for (const found of readMentions(passage, section)) documentMentions.push(found);
    }
  }
  return {documents, documentMentions};
}

function readKey({key, values}: FrontMatterEntry, labels?: LabelNames): DocumentReference[] {
  if (labelNamed(key, labels)?.name !== 'documents') return [];
  return values.flatMap((passage) => {
    const number = /^adrs?$/i.test(key) && /^\d{1,5}$/.test(passage.text);
    if (!number) return readBlock(passage, true);
    const place = placeOfPassage(passage);
    return [{label: 'ADR', target: `ADR-${passage.text}`, section: null, place}];
  });
}

/** A passage, and whether what it names are documents the ticket rests on. */
interface ReadPassage {
  readonly passage: Passage;
  readonly named: boolean;
}

function listPassages(section: Section): ReadPassage[] {
  const isResources = isWithin(section, 'related-resources');
  const passages: ReadPassage[] = [];
  let isAnnounced = false;
  for (const block of section.blocks) {
    if (block.kind === 'table') {
      for (const passage of block.rows.flat()) passages.push({passage, named: isResources});
    } else if (block.kind === 'text') {
      const {passage, labels, announces, opensItem} = block;
      if (announces && !opensItem) isAnnounced = namesDocuments(announces);
      passages.push({passage, named: isResources || isAnnounced || labels.some(namesDocuments)});
    }
  }
  return passages;
}

function namesDocuments({meaning}: FoundLabel): boolean {
  return meaning?.name === 'designReference' || meaning?.name === 'documents';
}

function readBlock(passage: Passage, named: boolean): DocumentReference[] {
  if (!/\.mdx?|\]\(|ADR/i.test(passage.text)) return [];
  const masked = maskPlaceholders(maskCode(passage.text));
  const label = named ? readLabelText(masked) : null;
  const links = findLinks(masked).map(({text, href, hrefStart}) => ({
    label: text || label,
    target: href,
    section: null,
    place: placeIn(passage, hrefStart, hrefStart + href.length),
  }));
  const found = named ? [...links, ...readPlainPaths(passage, masked, label)] : links;
  return found.filter(({target}) => named || isMarkdownFile(target));
}

function readPlainPaths(
  passage: Passage,
  masked: string,
  label: string | null,
): DocumentReference[] {
  const unlinked = blankOut(masked, findLinks(masked));
  const paths = findDocumentPaths(passage, masked).map((path) =>
    toPathReference(passage, path, label),
  );
  const decisions = [...unlinked.matchAll(decision)].map((match) => ({
    label,
    target: match[0],
    section: null,
    place: placeIn(passage, match.index, match.index + match[0].length),
  }));
  return [...paths, ...decisions];
}

function readLabelText(masked: string): string | null {
  const match = /^\s*(?:\*\*|__)?([^:*_[\]\n]{1,80}?)(?:\*\*|__)?\s*:/.exec(masked);
  return match?.[1]?.trim() ?? null;
}

/** Whether a target is a path to a Markdown file, with or without an anchor. */
export function isMarkdownFile(target: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#?]+\.mdx?(?:[#?]|$)/i.test(target);
}
