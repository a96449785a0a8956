import {maskComments} from '../markdown/codeSpans.js';
import type {SectionSummary} from '../model/ticket.js';
import type {Entry} from './entry.js';
import type {Section, SectionBlock} from './sections.js';

/** The headings of a file with what checks and pages need to know of their sections. */
export function summarise(
  sections: readonly Section[],
  entries: readonly Entry[],
): SectionSummary[] {
  // `## Priority: High` says all in its heading.
  const withValue = new Set(
    entries
      .filter(({carrier, values}) => carrier === 'heading' && values.length > 0)
      .map(sectionOf),
  );
  return sections.flatMap((section, index) => {
    const {title, level, place} = section;
    if (level === 0) return [];
    const isParent = (sections[index + 1]?.level ?? 0) > level;
    const isEmpty = !isParent && !withValue.has(section) && !section.blocks.some(saysSomething);
    return [{title, level, place, isEmpty}];
  });
}

function sectionOf({section}: Entry): Section | null {
  return section;
}

function saysSomething(block: SectionBlock): boolean {
  return block.kind !== 'text' || maskComments(block.passage.text).trim() !== '';
}
