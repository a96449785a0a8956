import type {TableBlock} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {FrontMatter, FrontMatterEntry} from '../markdown/yaml.js';
import type {Entry, SectionToRead, Value} from './entry.js';
import {headingEntry} from './headingEntry.js';
import {labelNamed} from './labelNames.js';
import type {LabelNames} from './labelNames.js';
import type {FoundLabel} from './labels.js';
import type {LabelledText, Section, SectionBlock} from './sections.js';
import {spanOf} from './span.js';
import type {Span} from './span.js';
import {isSide, readTableEntries, rowValues} from './tableEntries.js';

/** Reads every labelled value of a file: first the front matter, then all else in reading order. */
export function readEntries(
  frontMatter: FrontMatter,
  sections: readonly Section[],
  title: Section | null,
  labels?: LabelNames,
): Entry[] {
  // Without a title, a heading of level 1 is a field that slipped into it, with others below.
  const last = title
    ? sections.indexOf(title)
    : Math.max(
        0,
        sections.findIndex(({level}) => level === 1),
      );
  return [
    ...frontMatter.entries.map((entry) => fromFrontMatter(entry, labels)),
    ...sections.flatMap((section, index) => {
      const isHeader = index <= last || section.name === 'metadata';
      return readSection({section, isHeader, isTitle: section === title, labels});
    }),
  ];
}

function fromFrontMatter(
  {key, place, values, isList}: FrontMatterEntry,
  labels: LabelNames | undefined,
): Entry {
  return {
    label: key,
    meaning: labelNamed(key, labels),
    place,
    carrier: 'front matter',
    section: null,
    isHeader: true,
    values: values.map((passage) => ({
      span: spanOf(passage),
      form: isList ? 'item' : 'inline',
      depth: 0,
    })),
  };
}

/** What is known while the blocks of a section go by. */
interface Progress {
  readonly at: SectionToRead;
  readonly entries: Entry[];
  /** The entry of the heading: it takes what no label takes. */
  heading: Entry | null;
  /** The label seen last, and how deep in lists it stands, while its values may still come. */
  label: {readonly entry: Entry; readonly depth: number} | null;
}

function readSection(at: SectionToRead): Entry[] {
  const heading = at.isTitle ? null : headingEntry(at);
  const progress: Progress = {at, entries: heading ? [heading] : [], heading, label: null};
  for (const block of at.section.blocks) readBlock(progress, block);
  return progress.entries;
}

function readBlock(progress: Progress, block: SectionBlock): void {
  if (block.kind === 'table') readTable(progress, block);
  if (block.kind !== 'text') return;
  const [first] = block.labels;
  const end = first ? block.passage.text.lastIndexOf('\n', first.start) : block.passage.text.length;
  // A label in a later line ends what stands before it, as below an item without a blank line.
  if (end > 0) addText(progress, block, {passage: block.passage, start: 0, end});
  if (first) addLabels(progress, block);
}

function readTable(progress: Progress, block: TableBlock): void {
  const open = progress.label?.entry ?? progress.heading;
  const all = readTableEntries(block, progress.at);
  // Below "Blocked By" the columns `Ticket` and `Status` are those of the blockers.
  const found = open && isSide(open.meaning) ? all.filter((it) => isSide(it.meaning)) : all;
  for (const entry of found) progress.entries.push(entry);
  if (found.length > 0) return;
  for (const value of rowValues(block)) open?.values.push(value);
}

function addText(progress: Progress, block: LabelledText, span: Span): void {
  const value: Value = {
    span,
    form: block.opensItem ? 'item' : 'text',
    depth: block.listDepth,
  };
  if (progress.label && takes(progress.label, block)) {
    progress.label.entry.values.push(value);
    return;
  }
  progress.label = null;
  progress.heading?.values.push(value);
}

/** A label takes the list below it, or else the paragraph below it. */
function takes(
  label: {entry: Entry; depth: number},
  {opensItem, listDepth}: LabelledText,
): boolean {
  if (opensItem) return listDepth > label.depth;
  return listDepth >= label.depth && label.entry.values.length === 0;
}

function addLabels(progress: Progress, block: LabelledText): void {
  const {label, at} = progress;
  const {labels} = block;
  const depth = depthOf(block);
  const read = labels.map((it, index) => fromLabel(at, block, it, labels[index + 1]));
  for (const entry of read) progress.entries.push(entry);
  const last = read.at(-1) as Entry;
  const isOwn = last.meaning === null;
  // `- **Why:** …` among the items of a list is a remark, and the list goes on.
  if (isOwn && last.values.length > 0 && label && depth > label.depth) return;
  // A list that the author's own label announces is not what the heading speaks of.
  if (isOwn && last.values.length === 0) progress.heading = null;
  progress.label = {entry: last, depth};
}

/** How many lists the labels of a block stand in; one left of its item only ends up there (lazily). */
function depthOf({passage, opensItem, listDepth, labels: [first]}: LabelledText): number {
  if (!opensItem || !first) return 0;
  const {line, column} = placeIn(passage, 0, 0);
  const lineStart = passage.text.lastIndexOf('\n', first.start) + 1;
  const place = placeIn(passage, lineStart, lineStart);
  return place.line > line && place.column < column ? 0 : listDepth;
}

function fromLabel(
  {section, isHeader}: SectionToRead,
  {passage}: LabelledText,
  found: FoundLabel,
  next: FoundLabel | undefined,
): Entry {
  const span = valueOf(passage, found, next);
  return {
    label: found.text,
    meaning: found.meaning,
    place: placeIn(passage, found.start, found.end),
    carrier: found.isBold ? 'bold label' : 'plain label',
    section,
    isHeader,
    values: span.start < span.end ? [{span, form: 'inline', depth: 0}] : [],
  };
}

/** The value on the label's line; a known label may have it in the lines below instead. */
function valueOf(passage: Passage, found: FoundLabel, next: FoundLabel | undefined): Span {
  const {text} = passage;
  const {valueStart: start, valueEnd, meaning} = found;
  const limit = next ? text.lastIndexOf('\n', next.start) : text.length;
  if (start < valueEnd || meaning === null || limit <= valueEnd) {
    return {passage, start, end: endOfValue(text, found, limit)};
  }
  const below = text.slice(valueEnd, limit);
  const from = valueEnd + below.length - below.trimStart().length;
  return {passage, start: from, end: Math.max(from, valueEnd + below.trimEnd().length)};
}

/** A value goes on in the next line where its own ends in a comma or inside brackets. */
function endOfValue(text: string, {valueStart, valueEnd}: FoundLabel, limit: number): number {
  let start = valueStart;
  let end = valueEnd;
  let open = 0;
  while (start < end) {
    const line = text.slice(start, end);
    if (/[()]/.test(line)) open += line.split('(').length - line.split(')').length;
    if (end >= limit || !(open > 0 || /[,;]$/.test(line))) break;
    const newline = text.indexOf('\n', end + 1);
    start = end;
    end = newline < 0 || newline > limit ? limit : newline;
  }
  return end;
}
