import {fingerprintOf} from '../diagnostic/fingerprint.js';
import {readOutline} from '../markdown/outline.js';
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
  const outline = readOutline(source);
  const headings = readHeadings(outline);
  const spans = outline.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const {lines} = block.passage;
    return [{first: lines[0]?.line ?? 1, last: lines.at(-1)?.line ?? 1}];
  });
  const textOf = (above: number, next: number): string =>
    outline.lines.slice(above, next).join('\n').trim();
  const endOf = (index: number): number => (spans[index]?.first ?? outline.lines.length + 1) - 1;
  const opening = textOf(0, endOf(0));
  return [
    ...(opening === '' ? [] : [{anchor: '', title: '', textHash: fingerprintOf(opening)}]),
    ...headings.map(({anchor, text}, index) => ({
      anchor,
      title: text,
      textHash: fingerprintOf(textOf(spans[index]?.last ?? 0, endOf(index + 1))),
    })),
  ];
}
