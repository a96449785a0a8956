import {structuredPatch} from 'diff';
import {withoutFrontMatter} from '../markdown/frontMatter.js';
import {readSectionTexts} from '../read/documentSections.js';
import type {SectionText} from '../read/documentSections.js';
import type {SourceFile} from '../source/sourceFile.js';

/** How the text of a section differs from an earlier version of it. */
export interface TextChange {
  /** Line in which the section begins now. */
  readonly line: number;
  /** Lines of a unified diff without its head, the longest cut and the last left out. */
  readonly diff: readonly string[];
}

/** The sections of one version of a document, without its front matter. */
export function readSections({path, text}: SourceFile): readonly SectionText[] {
  const sections = readSectionTexts({path, text: withoutFrontMatter(text)});
  return sections.filter(({heading, text: own}) => heading !== null || own !== '');
}

/**
 * What changed in a section with all below it, or in a whole document without an anchor. Null where
 * nothing did but line ends, blanks, the front matter and the order of sections, and where one of the
 * versions has no such section.
 */
export function findTextChange(
  before: readonly SectionText[],
  after: readonly SectionText[],
  anchor: string | null,
): TextChange | null {
  const [old, now] = [cut(before, anchor), cut(after, anchor)];
  const [first] = now;
  if (!first || old.length === 0 || formOf(old) === formOf(now)) return null;
  return {line: first.line, diff: toDiff(textOf(old), textOf(now))};
}

/** A section and those of lower level behind it; all of them for the document's only title. */
function cut(sections: readonly SectionText[], anchor: string | null): readonly SectionText[] {
  if (anchor === null) return sections;
  const at = sections.findIndex(({heading}) => heading?.anchor === anchor);
  const level = sections[at]?.heading?.level;
  if (level === undefined) return [];
  const titles = sections.filter(({heading}) => heading?.level === 1).length;
  if (level === 1 && titles === 1) return sections;
  const next = sections.findIndex(
    ({heading}, index) => index > at && (heading?.level ?? 9) <= level,
  );
  return sections.slice(at, next < 0 ? sections.length : next);
}

/** The same for texts that differ in blanks, in levels of headings and in the order of sections only. */
function formOf(sections: readonly SectionText[]): string {
  return sections
    .map(({heading, text}) => spaced(`${heading?.text ?? ''} ${text}`.replace(/\s+/g, ' ').trim()))
    .sort()
    .join('\n');
}

/** Columns of tables are aligned with blanks and hyphens. */
function spaced(text: string): string {
  return text.replace(/(\S)[ \t]{2,}/g, '$1 ').replace(/-{3,}/g, '---');
}

function textOf(sections: readonly SectionText[]): string {
  const lines = sections.flatMap((section) => section.lines.map(spaced));
  return `${lines.join('\n').trim()}\n`;
}

const mostLines = 12;
const longestLine = 120;
// Comparing two long texts with nothing in common would take the product of their lengths in time.
const mostEdits = 1000;

function toDiff(old: string, now: string): string[] {
  const options = {context: 1, ignoreWhitespace: true, maxEditLength: mostEdits};
  const patch = structuredPatch('', '', old, now, undefined, undefined, options);
  if (!patch) return ['… too much has changed to be shown'];
  const lines = patch.hunks.flatMap(({lines: all}, index) => [
    ...(index > 0 ? ['…'] : []),
    ...all.filter((line) => !/^[-+ ]?\s*$/.test(line)),
  ]);
  const shown = lines.slice(0, lines.length > mostLines ? mostLines - 1 : mostLines);
  const left = lines.length - shown.length;
  return [...shown.map(shorten), ...(left > 0 ? [`… ${String(left)} more lines`] : [])];
}

function shorten(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line.trimEnd();
}
