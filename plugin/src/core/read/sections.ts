import type {Block, HeadingBlock, Outline} from '../markdown/outline.js';
import {placeOfPassage} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import {placeOfFile} from '../source/sourceFile.js';
import type {Place} from '../source/sourceFile.js';
import {sectionNamed} from './sectionNames.js';
import type {SectionName} from './sectionNames.js';

/** A heading and what stands below it, up to the next heading of any level. */
export interface Section {
  /** Which section of the template this is, or null for a heading of the author's own. */
  readonly name: SectionName | null;
  /** Heading text as a reader sees it; empty for what stands above the first heading. */
  readonly title: string;
  /** Level of the heading from 1 to 6; 0 for what stands above the first heading. */
  readonly level: number;
  readonly heading: Passage | null;
  readonly place: Place;
  readonly blocks: readonly Block[];
  /** The section this one is nested in. */
  readonly parent: Section | null;
}

/** Cuts an outline into its sections, in reading order; the first one holds the text above all headings. */
export function readSections(outline: Outline): Section[] {
  const sections: Section[] = [];
  // The last section seen of each level: the parents of what comes next.
  const open: (Section | undefined)[] = [];
  let heading: HeadingBlock | null = null;
  let blocks: Block[] = [];
  const close = (): void => {
    const level = heading?.level ?? 0;
    const parent = open.slice(0, level).findLast((above) => above !== undefined) ?? null;
    const section = toSection(outline.path, heading, blocks, parent);
    sections.push(section);
    open.length = level;
    if (level > 0) open[level] = section;
  };
  for (const block of outline.blocks) {
    if (block.kind !== 'heading') {
      blocks.push(block);
      continue;
    }
    close();
    heading = block;
    blocks = [];
  }
  close();
  return sections;
}

/** Whether the section, or one it is nested in, has the given name. */
export function isWithin(section: Section, name: SectionName): boolean {
  for (let at: Section | null = section; at; at = at.parent) if (at.name === name) return true;
  return false;
}

function toSection(
  path: string,
  heading: HeadingBlock | null,
  blocks: readonly Block[],
  parent: Section | null,
): Section {
  if (!heading) {
    const place = placeOfFile(path);
    return {name: null, title: '', level: 0, heading: null, place, blocks, parent};
  }
  const {level, passage} = heading;
  const title = toPlainText(passage.text);
  const place = placeOfPassage(passage);
  return {name: sectionNamed(title), title, level, heading: passage, place, blocks, parent};
}
