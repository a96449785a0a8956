import {fingerprintOf} from '../diagnostic/fingerprint.js';
import {readOutline} from '../markdown/outline.js';
import type {DocumentHeading} from '../model/document.js';
import type {SourceFile} from '../source/sourceFile.js';
import {readHeadings} from './readDocument.js';

/** A heading of a document with the text below it, up to the next heading of any level. */
export interface DocumentSection {
  /** Empty for the text above the first heading with the front matter, which is there if it has any. */
  readonly anchor: string;
  readonly title: string;
  /** A hash of the text, in which line ends and blank lines around it do not count. */
  readonly textHash: string;
}

/** Cuts a document into its sections, so that two versions of it can be compared. */
export function readDocumentSections(source: SourceFile): DocumentSection[] {
  return readSectionTexts(source).flatMap(({heading, text}) => {
    if (heading === null && text === '') return [];
    const {anchor = '', text: title = ''} = heading ?? {};
    return [{anchor, title, textHash: fingerprintOf(text)}];
  });
}

/** A section as it stands in its file. */
export interface SectionText {
  /** Null for the text above the first heading with the front matter. */
  readonly heading: DocumentHeading | null;
  /** Line in which it begins. */
  readonly line: number;
  /** Its lines with those of its heading. */
  readonly lines: readonly string[];
  /** Its text without the heading and blank lines around it. */
  readonly text: string;
}

/** The sections of a document with their texts, what stands above the first heading before them. */
export function readSectionTexts(source: SourceFile): SectionText[] {
  const outline = readOutline(source);
  const spans = outline.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const {lines} = block.passage;
    return [{first: lines[0]?.line ?? 1, last: lines.at(-1)?.line ?? 1}];
  });
  const toSection = (heading: DocumentHeading | null, index: number): SectionText => {
    const {first, last} = spans[index] ?? {first: 1, last: 0};
    const end = (spans[index + 1]?.first ?? outline.lines.length + 1) - 1;
    return {
      heading,
      line: first,
      lines: outline.lines.slice(first - 1, end),
      text: outline.lines.slice(last, end).join('\n').trim(),
    };
  };
  return [toSection(null, -1), ...readHeadings(outline).map(toSection)];
}
