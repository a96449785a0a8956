import {blankOut, findCodeSpans} from '../markdown/codeSpans.js';
import {findLinks} from '../markdown/links.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {DocumentReference} from '../model/ticket.js';

/** A path to a Markdown file, with an optional anchor. */
const documentPath =
  /(?<![\w./@#-])[\w.@~-][\w./@~-]{0,300}?\.mdx?(?:#[^\s,;()<>"'`\]]*[^\s,;:.!?()<>"'`\]])?(?![\w/-])/g;

/** Behind a path, the section of the document that is meant: `docs/x.md Section 3.4`. */
const sectionNumber = /^(`?[\s,(]*)((?:§|(?:section|sec\.|chapter)\s)\s*(\d+(?:\.\d+)*))/i;

/** A path in a passage. */
export interface WrittenPath {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** Paths of Markdown files in a passage and in its code spans, in order. `masked` is it without code. */
export function findDocumentPaths(passage: Passage, masked: string): WrittenPath[] {
  const unlinked = blankOut(masked, findLinks(masked));
  const quoted = findCodeSpans(passage.text).flatMap(({start, end}) =>
    findPaths(passage.text.slice(start, end), start),
  );
  return [...findPaths(unlinked, 0), ...quoted].sort((a, b) => a.start - b.start);
}

/** The reference that a path in a passage is, with the section whose number follows it. */
export function toPathReference(
  passage: Passage,
  {start, end, target}: WrittenPath,
  label: string | null,
): DocumentReference {
  const place = placeIn(passage, start, end);
  return {label, target, section: null, ...readSectionNumber(passage, end), place};
}

function readSectionNumber(
  passage: Passage,
  offset: number,
): Pick<DocumentReference, 'section' | 'sectionText'> | null {
  const match = sectionNumber.exec(passage.text.slice(offset, offset + 40));
  const [, before = '', value = '', section = ''] = match ?? [];
  if (!match) return null;
  const start = offset + before.length;
  return {section, sectionText: {value, place: placeIn(passage, start, start + value.length)}};
}

function findPaths(text: string, offset: number): WrittenPath[] {
  return [...text.matchAll(documentPath)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    target: match[0],
  }));
}
