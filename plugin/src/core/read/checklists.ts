import type {TextBlock} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {Checklist, ChecklistItem, ChecklistName} from '../model/ticket.js';
import {announcedLabel} from './labels.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';
import {labelNamed} from './labelNames.js';
import type {LabelNames} from './labelNames.js';
import {sectionNamed} from './sectionNames.js';

/** Reads every list of boxes (`- [ ]`), one checklist per heading or bold label that stands above it. */
export function readChecklists(sections: readonly Section[], labels?: LabelNames): Checklist[] {
  return sections.flatMap((section) => readSectionChecklists(section, labels));
}

function readSectionChecklists(section: Section, labels: LabelNames | undefined): Checklist[] {
  const lists = new Map<string, ChecklistItem[]>();
  let label: string | null = null;
  for (const block of section.blocks) {
    if (block.kind !== 'text') continue;
    if (!block.opensItem) label = announcedLabel(block.passage, labels)?.text ?? label;
    const item = toItem(block);
    if (!item) continue;
    const title = label ?? section.title;
    const items = lists.get(title);
    if (items) items.push(item);
    else lists.set(title, [item]);
  }
  return [...lists].map(([title, items]) => ({name: nameOf(section, title), title, items}));
}

function toItem(block: TextBlock): ChecklistItem | null {
  if (!block.opensItem) return null;
  const {passage} = block;
  const box = /^\[([ xX])\](?:[ \t]+|$)/.exec(passage.text);
  if (!box) return null;
  const end = passage.text.length;
  return {
    text: toPlainText(passage.text.slice(box[0].length)),
    done: box[1] !== ' ',
    place: placeIn(passage, Math.min(box[0].length, end), end),
  };
}

function nameOf(section: Section, title: string): ChecklistName {
  if (labelNamed(title)?.name === 'securityChecklist') return 'security-checklist';
  const own = sectionNamed(title);
  if (own === 'acceptance-criteria' || own === 'definition-of-done') return own;
  if (own === 'implementation-checklist') return own;
  if (isWithin(section, 'acceptance-criteria')) return 'acceptance-criteria';
  if (isWithin(section, 'definition-of-done')) return 'definition-of-done';
  if (isWithin(section, 'implementation-checklist')) return 'implementation-checklist';
  return 'other';
}
