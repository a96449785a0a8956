import {blankOut, findCodeSpans, maskCode} from '../markdown/codeSpans.js';
import {findLinks} from '../markdown/links.js';
import {placeIn, placeOfPassage} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {FrontMatter, FrontMatterEntry} from '../markdown/yaml.js';
import type {DocumentReference} from '../model/ticket.js';
import {labelNamed} from './labelNames.js';
import type {LabelName, LabelNames} from './labelNames.js';
import {announcedLabel, labelsOf} from './labels.js';
import {maskPlaceholders} from './placeholders.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';

/** A path to a Markdown file, with an optional anchor. */
const documentPath =
  /(?<![\w./@#-])[\w.@~-][\w./@~-]{0,300}?\.mdx?(?:#[^\s,;()<>"'`\]]*[^\s,;:.!?()<>"'`\]])?(?![\w/-])/g;

/** A decision named by its number: `ADR 0015`, `ADR-15`. */
export const decision = /\bADR[-\s]?(\d{1,5})\b(?![\w-]*\.md)/gi;

/** Behind a path, the section of the document that is meant: `docs/x.md Section 3.4`. */
const sectionNumber = /^`?[\s,(]*(?:§|(?:section|sec\.|chapter)\s)\s*(\d+(?:\.\d+)*)/i;

/**
 * Reads the documents a ticket rests on: what its Technical Design Reference, its Related Resources
 * and labels such as "ADRs" or "Documentation" name, as a link, a plain path or the number of a
 * decision, and every link to a Markdown file elsewhere.
 */
export function readDocumentReferences(
  sections: readonly Section[],
  frontMatter: FrontMatter,
  labels?: LabelNames,
): DocumentReference[] {
  return [
    ...frontMatter.entries.flatMap((entry) => readKey(entry, labels)),
    ...sections.flatMap((section) => readSection(section, labels)),
  ];
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

function readSection(section: Section, labels?: LabelNames): DocumentReference[] {
  const isResources = isWithin(section, 'related-resources');
  let isAnnounced = false;
  return section.blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flat().flatMap((cell) => readBlock(cell, isResources));
    if (block.kind !== 'text') return [];
    const announced = block.opensItem ? null : announcedLabel(block.passage, labels);
    if (announced) isAnnounced = namesDocuments(announced.meaning?.name);
    const isLabelled = labelsOf(block.passage, labels).some(({meaning}) =>
      namesDocuments(meaning?.name),
    );
    return readBlock(block.passage, isResources || isAnnounced || isLabelled);
  });
}

function namesDocuments(name: LabelName | undefined): boolean {
  return name === 'designReference' || name === 'documents';
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
  const spans = findCodeSpans(passage.text);
  const unlinked = blankOut(masked, findLinks(masked));
  const quoted = spans.flatMap(({start, end}) => findPaths(passage.text.slice(start, end), start));
  const paths = [...findPaths(unlinked, 0), ...quoted].map(({start, target}) => {
    const end = start + target.length;
    const section = sectionNumber.exec(passage.text.slice(end, end + 40))?.[1] ?? null;
    return {label, target, section, place: placeIn(passage, start, end)};
  });
  const decisions = [...unlinked.matchAll(decision)].map((match) => ({
    label,
    target: match[0],
    section: null,
    place: placeIn(passage, match.index, match.index + match[0].length),
  }));
  return [...paths, ...decisions];
}

function findPaths(text: string, offset: number): {start: number; target: string}[] {
  return [...text.matchAll(documentPath)].map((match) => ({
    start: offset + match.index,
    target: match[0],
  }));
}

function readLabelText(masked: string): string | null {
  const match = /^\s*(?:\*\*|__)?([^:*_[\]\n]{1,80}?)(?:\*\*|__)?\s*:/.exec(masked);
  return match?.[1]?.trim() ?? null;
}

/** Whether a target is a path to a Markdown file, with or without an anchor. */
export function isMarkdownFile(target: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#?]+\.mdx?(?:[#?]|$)/i.test(target);
}
