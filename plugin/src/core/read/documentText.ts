import {readOutline} from '../markdown/outline.js';
import {splitLines} from '../source/sourceFile.js';
import type {SourceFile} from '../source/sourceFile.js';
import {readHeadings} from './readDocument.js';

/** Lines of a document, from 1, both included. */
export interface DocumentPart {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
}

/**
 * The section below a heading with the heading itself, up to the next heading of its level or above;
 * the whole document without an anchor, for one that no heading has, and for that of its only title.
 */
export function cutSection(source: SourceFile, anchor: string | null): DocumentPart {
  const lines = splitLines(source.text);
  const outline = readOutline(source);
  const headings = readHeadings(outline);
  const starts = outline.blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.passage.lines[0]?.line ?? 1] : [],
  );
  const index = anchor === null ? -1 : headings.findIndex((it) => it.anchor === anchor);
  const level = headings[index]?.level ?? 1;
  const next = headings.findIndex((it, at) => at > index && it.level <= level);
  const isTitle = level === 1 && headings.filter((it) => it.level === 1).length <= 1;
  const isWhole = index < 0 || isTitle;
  const line = isWhole ? 1 : (starts[index] ?? 1);
  const endLine = isWhole || next < 0 ? lines.length : (starts[next] ?? 1) - 1;
  return {
    line,
    endLine,
    text: lines
      .slice(line - 1, endLine)
      .join('\n')
      .trimEnd(),
  };
}
