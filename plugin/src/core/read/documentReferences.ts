import type {TextBlock} from '../markdown/outline.js';
import {blankOut, findCodeSpans, maskCode} from '../markdown/codeSpans.js';
import {findLinks} from '../markdown/links.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {DocumentReference} from '../model/ticket.js';
import {announcedLabel} from './labels.js';
import {maskPlaceholders} from './placeholders.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';
import {labelNamed} from './vocabulary.js';

/** A path to a Markdown file, with an optional anchor. */
const documentPath =
  /(?<![\w./@#-])[\w.@~-][\w./@~-]{0,300}?\.mdx?(?:#[^\s,;()<>"'`\]]*[^\s,;:.!?()<>"'`\]])?(?![\w/-])/g;

/**
 * Reads the documents a ticket rests on: what its Technical Design Reference and its Related
 * Resources name, as a link or as a plain path, and every link to a Markdown file elsewhere.
 */
export function readDocumentReferences(sections: readonly Section[]): DocumentReference[] {
  return sections.flatMap((section) => {
    let named = isWithin(section, 'related-resources');
    return section.blocks.flatMap((block) => {
      if (block.kind !== 'text') return [];
      const label = announcedLabel(block);
      if (label !== null && section.name === 'context') {
        named = labelNamed(label) === 'design-reference';
      }
      return readBlock(block, named);
    });
  });
}

function readBlock({passage}: TextBlock, named: boolean): DocumentReference[] {
  if (!/\.mdx?|\]\(/.test(passage.text)) return [];
  const masked = maskPlaceholders(maskCode(passage.text));
  const label = named ? readLabelText(masked) : null;
  const links = findLinks(masked).map(({text, href, hrefStart}) => ({
    label: text || label,
    target: href,
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
  const plain = findPaths(blankOut(masked, findLinks(masked)), 0);
  const quoted = spans.flatMap(({start, end}) => findPaths(passage.text.slice(start, end), start));
  return [...plain, ...quoted].map(({start, target}) => ({
    label,
    target,
    place: placeIn(passage, start, start + target.length),
  }));
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

function isMarkdownFile(target: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#?]+\.mdx?(?:[#?]|$)/i.test(target);
}
