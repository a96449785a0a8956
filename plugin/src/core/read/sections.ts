import type {Block, HeadingBlock, Outline, TextBlock} from '../markdown/outline.js';
import {placeOfPassage} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import {placeOfFile} from '../source/sourceFile.js';
import type {Place} from '../source/sourceFile.js';
import type {LabelNames} from './labelNames.js';
import {announcedLabel, findLabels} from './labels.js';
import type {FoundLabel} from './labels.js';
import {sectionNamed} from './sectionNames.js';
import type {SectionName} from './sectionNames.js';

/** A text of a section with its labels. */
export interface LabelledText extends TextBlock {
  readonly labels: readonly FoundLabel[];
  /** The label that makes up its last line and so announces what follows. */
  readonly announces: FoundLabel | null;
  /** The label that announced it, or else the title of its section. */
  readonly title: string;
}

/** What a section can hold. */
export type SectionBlock = LabelledText | Exclude<Block, TextBlock | HeadingBlock>;

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
  readonly blocks: readonly SectionBlock[];
  /** The section this one is nested in. */
  readonly parent: Section | null;
}

/** Cuts an outline into its sections, in reading order; the first one holds the text above all headings. */
export function readSections(outline: Outline, labels?: LabelNames): Section[] {
  const sections: Section[] = [];
  // The last section seen of each level: the parents of what comes next.
  const open: (Section | undefined)[] = [];
  let heading: HeadingBlock | null = null;
  let blocks: Exclude<Block, HeadingBlock>[] = [];
  const close = (): void => {
    const level = heading?.level ?? 0;
    const parent = open.slice(0, level).findLast((above) => above !== undefined) ?? null;
    const section = toSection({path: outline.path, heading, blocks, parent}, labels);
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

interface Cut {
  readonly path: string;
  readonly heading: HeadingBlock | null;
  readonly blocks: readonly Exclude<Block, HeadingBlock>[];
  readonly parent: Section | null;
}

function toSection({path, heading, blocks, parent}: Cut, labels?: LabelNames): Section {
  if (!heading) {
    const place = placeOfFile(path);
    const labelled = labelBlocks(blocks, '', labels);
    return {name: null, title: '', level: 0, heading: null, place, blocks: labelled, parent};
  }
  const {level, passage} = heading;
  const title = toPlainText(passage.text);
  return {
    name: sectionNamed(title),
    title,
    level,
    heading: passage,
    place: placeOfPassage(passage),
    blocks: labelBlocks(blocks, title, labels),
    parent,
  };
}

function labelBlocks(blocks: Cut['blocks'], title: string, names?: LabelNames): SectionBlock[] {
  let announced = title;
  return blocks.map((block) => {
    if (block.kind !== 'text') return block;
    const {passage, listDepth, opensItem} = block;
    const labels = findLabels(passage.text, names);
    const announces = announcedLabel(passage.text, labels);
    if (announces && !opensItem) announced = announces.text;
    return {kind: 'text', passage, listDepth, opensItem, labels, announces, title: announced};
  });
}
