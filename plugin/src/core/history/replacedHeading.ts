import type {DocumentHeading} from '../model/document.js';
import {readSectionTexts} from '../read/documentSections.js';
import type {SectionText} from '../read/documentSections.js';
import type {SourceFile} from '../source/sourceFile.js';
import {likenessOf, wordsOf} from './likeness.js';

/**
 * The heading that took the place of one that a later version of a document lacks: it stands between
 * the same neighbours, or its text or what stands below is much the same. Null where none does.
 */
export function findReplacement(
  before: SourceFile,
  after: SourceFile,
  anchor: string,
): DocumentHeading | null {
  const [old, now] = [before, after].map(readSections) as [Section[], Section[]];
  const at = old.findIndex(({heading}) => heading.anchor === anchor);
  const lost = old[at];
  if (!lost) return null;
  const known = new Set(old.map(({heading}) => heading.anchor));
  const kept = new Set(now.map(({heading}) => heading.anchor));
  const place = gapOf(old, at, kept);
  let best: {readonly heading: DocumentHeading; readonly score: number} | null = null;
  for (const [index, candidate] of now.entries()) {
    if (known.has(candidate.heading.anchor)) continue;
    const gap = gapOf(now, index, known);
    const isSamePlace = gap.key === place.key && gap.position === place.position;
    const score = scoreOf(lost, candidate) + (isSamePlace ? worthOfPlace : 0);
    if (score >= leastScore && score > (best?.score ?? 0))
      best = {heading: candidate.heading, score};
  }
  return best?.heading ?? null;
}

/** The same place is enough on its own, and so is a text that is mostly the same. */
const leastScore = 0.7;
const worthOfPlace = 0.7;

interface Section {
  readonly heading: DocumentHeading;
  readonly titleWords: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

function readSections(source: SourceFile): Section[] {
  return readSectionTexts(source).flatMap(({heading, text}: SectionText) =>
    heading ? [{heading, titleWords: wordsOf(heading.text), words: wordsOf(text)}] : [],
  );
}

function scoreOf(lost: Section, candidate: Section): number {
  const title = likenessOf(lost.titleWords, candidate.titleWords);
  return likenessOf(lost.words, candidate.words) + title / 2;
}

/** The nearest headings around one that the other version has too, and which it is between them. */
function gapOf(
  sections: readonly Section[],
  at: number,
  shared: ReadonlySet<string>,
): {key: string; position: string} {
  const isShared = ({heading}: Section): boolean => shared.has(heading.anchor);
  let first = at;
  while (first > 0 && !isShared(sections[first - 1] as Section)) first--;
  let last = at;
  while (last < sections.length - 1 && !isShared(sections[last + 1] as Section)) last++;
  const anchorAt = (index: number): string => sections[index]?.heading.anchor ?? '';
  // Only where as many headings came as went is it plain which one took whose place.
  const position = `${String(at - first)} of ${String(last - first + 1)}`;
  return {key: `${anchorAt(first - 1)}\0${anchorAt(last + 1)}`, position};
}
