import type {DependencySide, DependencySlot} from '../model/ticket.js';
import type {Entry} from './entry.js';
import {frontMatterSlot} from './frontMatterSlot.js';
import {emptySlot, inlineSlot, itemSlot} from './listSlots.js';
import {newLabelSlot} from './newLabelSlot.js';
import {isFrame, namesTickets} from './slot.js';
import type {Slot, SlotSource} from './slot.js';

/**
 * Finds where one more ticket can be named as a blocker, and as one that is blocked: at the end of the
 * list of that side, in the place of its "None", or below a new label in a section that has the label
 * of the other side. Where no such place is certain, there is none.
 */
export function readDependencySlots(source: SlotSource): DependencySlot[] {
  return (['blockedBy', 'blocks'] as const).flatMap((side) => {
    const slot = findSlot(side, source);
    return slot ? [{side, ...slot}] : [];
  });
}

function findSlot(side: DependencySide, source: SlotSource): Slot | null {
  const own = source.entries.filter((entry) => entry.meaning?.name === side && !isFrame(entry));
  const [first] = own
    .filter((entry) => namesTickets(entry, source.options))
    .toSorted((a, b) => (a.meaning?.rank ?? 0) - (b.meaning?.rank ?? 0));
  if (own.length === 0) return newLabelSlot(side, source);
  return first ? slotOf(first, source) : null;
}

function slotOf(entry: Entry, source: SlotSource): Slot | null {
  const {carrier, values} = entry;
  if (carrier === 'front matter') return frontMatterSlot(entry, source);
  const [only] = values;
  if (!only) return emptySlot(entry, source.lines);
  const items = values.filter(({form}) => form === 'item');
  if (items.length > 0) return itemSlot(items, source);
  const isInline = only.form === 'inline' || only.form === 'text';
  return values.length === 1 && isInline ? inlineSlot(only, source) : null;
}
