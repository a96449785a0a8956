import {readOutline} from '../markdown/outline.js';
import type {Outline, TextBlock} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {BrokenItem, ChecklistName} from '../model/ticket.js';
import {checklistNamed, isBox} from './checklists.js';
import type {Entry, Value} from './entry.js';
import {findBrokenBox, findBrokenLines} from './itemForms.js';
import type {ItemForm} from './itemForms.js';
import type {LabelledText, Section} from './sections.js';
import {isSide} from './tableEntries.js';

/**
 * Finds what looks like a box or an item of a list and is read as neither: in checklists, and, as to
 * items, in Blocked By and Blocks. Each becomes what it was meant for once the expected characters
 * stand there, which is tried; what would not is left out.
 */
export function readBrokenItems(
  outline: Outline,
  sections: readonly Section[],
  entries: readonly Entry[],
): BrokenItem[] {
  const found = [...sections.flatMap(findInSection), ...findInDependencies(entries)];
  const byLine = new Map(found.map((item) => [item.place.line, item]));
  return found.length === 0 ? [] : keepMendable(outline, [...byLine.values()]);
}

function findInSection(section: Section): BrokenItem[] {
  const texts = section.blocks.filter((block) => block.kind === 'text');
  const boxed = new Set(texts.filter(isBox).map(({title}) => title));
  const listOf = (title: string): ChecklistName | null => {
    const name = checklistNamed(section, title);
    return name === 'other' && !boxed.has(title) ? null : name;
  };
  return texts.flatMap((text) =>
    findForms(text).flatMap(({form, title}) => {
      const list = listOf(title);
      return list === null ? [] : [toItem(text.passage, form, list)];
    }),
  );
}

interface TitledForm {
  readonly form: ItemForm;
  readonly title: string;
}

/** The forms of a text; a label with nothing behind it is the title of the lines below it. */
function findForms({passage, opensItem, title, labels}: LabelledText): TitledForm[] {
  const box = opensItem ? findBrokenBox(passage) : null;
  const lines = findBrokenLines(passage, opensItem);
  let next = 0;
  let current = title;
  const titled = lines.map((form): TitledForm => {
    for (let label = labels[next]; label && label.end <= form.start; label = labels[++next]) {
      if (label.valueStart >= label.valueEnd) current = label.text;
    }
    return {form, title: current};
  });
  return box ? [{form: box, title}, ...titled] : titled;
}

/** Looks at each text once: one with many labels holds the values of many entries. */
function findInDependencies(entries: readonly Entry[]): BrokenItem[] {
  const texts = new Map<Passage, Value[]>();
  for (const value of entries.flatMap(({meaning, values}) => (isSide(meaning) ? values : []))) {
    const known = texts.get(value.span.passage);
    if (known) known.push(value);
    else texts.set(value.span.passage, [value]);
  }
  return [...texts].flatMap(([passage, values]) => {
    const lines = findBrokenLines(passage, values[0]?.form === 'item');
    let next = 0;
    return lines.flatMap((it) => {
      while (it.start >= (values[next]?.span.end ?? Infinity)) next++;
      const isValue = it.kind === 'marker' && it.start >= (values[next]?.span.start ?? Infinity);
      return isValue ? [toItem(passage, it, null)] : [];
    });
  });
}

function toItem(
  passage: Passage,
  {kind, expected, start, end}: ItemForm,
  list: BrokenItem['list'],
): BrokenItem {
  const written = passage.text.slice(start, end);
  return {kind, list, written, expected, place: placeIn(passage, start, end)};
}

/** Those that are read as they are meant when all of them are written as expected. */
function keepMendable({path, lines}: Outline, items: readonly BrokenItem[]): BrokenItem[] {
  const mended = [...lines];
  for (const {place, expected} of items) {
    const line = lines[place.line - 1] ?? '';
    mended[place.line - 1] =
      line.slice(0, place.column - 1) + expected + line.slice(place.endColumn - 1);
  }
  const after = new Map<number | undefined, TextBlock>();
  for (const block of readOutline({path, text: mended.join('\n')}).blocks) {
    if (block.kind === 'text' && block.opensItem) after.set(block.passage.lines[0]?.line, block);
  }
  return items.filter(({kind, place, written}) => {
    const line = lines[place.line - 1] ?? '';
    const block = after.get(place.line);
    const isThere = line.slice(place.column - 1, place.endColumn - 1) === written;
    return isThere && block !== undefined && (kind === 'marker' || isBox(block));
  });
}
