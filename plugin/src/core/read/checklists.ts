import type {TextBlock} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {BoxCount, Checklist, ChecklistItem, ChecklistName} from '../model/ticket.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';
import {labelNamed} from './labelNames.js';
import {sectionNamed} from './sectionNames.js';

/** Reads every list of boxes (`- [ ]`), one checklist per heading or bold label that stands above it. */
export function readChecklists(sections: readonly Section[]): Checklist[] {
  return sections.flatMap(readSectionChecklists);
}

/** The boxes of a checklist, counted. */
export function countBoxes({name, items}: Checklist): BoxCount {
  return {name, done: items.filter(({done}) => done).length, total: items.length};
}

/** Whether a text is an item of a list with a box that counts. */
export function isBox({passage, opensItem}: TextBlock): boolean {
  return opensItem && box.test(passage.text);
}

/** Which checklist the boxes under a title are. */
export function checklistNamed(section: Section, title: string): ChecklistName {
  if (labelNamed(title)?.name === 'securityChecklist') return 'security-checklist';
  const own = sectionNamed(title);
  if (own === 'acceptance-criteria' || own === 'definition-of-done') return own;
  if (own === 'implementation-checklist') return own;
  if (isWithin(section, 'acceptance-criteria')) return 'acceptance-criteria';
  if (isWithin(section, 'definition-of-done')) return 'definition-of-done';
  if (isWithin(section, 'implementation-checklist')) return 'implementation-checklist';
  return 'other';
}

function readSectionChecklists(section: Section): Checklist[] {
  const lists = new Map<string, ChecklistItem[]>();
  for (const block of section.blocks) {
    if (block.kind !== 'text') continue;
    const item = toItem(block);
    if (!item) continue;
    const items = lists.get(block.title);
    if (items) items.push(item);
    else lists.set(block.title, [item]);
  }
  return [...lists].map(([title, items]) => ({name: checklistNamed(section, title), title, items}));
}

const box = /^\[([ xX])\](?:[ \t]+|$)/;

function toItem(block: TextBlock): ChecklistItem | null {
  if (!block.opensItem) return null;
  const {passage} = block;
  const found = box.exec(passage.text);
  if (!found) return null;
  const end = passage.text.length;
  return {
    text: toPlainText(passage.text.slice(found[0].length)),
    done: found[1] !== ' ',
    place: placeIn(passage, Math.min(found[0].length, end), end),
  };
}
