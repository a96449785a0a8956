import type {TextEdit} from '../diagnostic/fix.js';
import type {DependencySide} from '../model/ticket.js';
import type {Entry} from '../read/entry.js';
import {placeOf} from '../read/span.js';
import type {Draft, DraftDependency} from './draft.js';
import {itemEdits} from './items.js';
import type {ReadTemplate} from './template.js';

/** Names the tickets on both sides: in the place of the template's prompts, else behind what is there. */
export function dependencyEdits(draft: Draft, read: ReadTemplate): TextEdit[] {
  return (['blockedBy', 'blocks'] as const).flatMap((side) => sideEdits(side, draft[side], read));
}

function sideEdits(
  side: DependencySide,
  wanted: readonly DraftDependency[],
  read: ReadTemplate,
): TextEdit[] {
  const entry = read.entries.find(({meaning, values}) => {
    return meaning?.name === side && values.length > 0;
  });
  if (entry?.carrier === 'front matter') return [];
  const prompts = entry ? promptsOf(entry, read) : [];
  if (prompts.length > 0) {
    const texts = wanted.length > 0 ? wanted.map(toItem) : ['None'];
    return itemEdits(prompts, texts, read);
  }
  return wanted.length > 0 ? slotEdits(side, wanted, read) : [];
}

function promptsOf({values}: Entry, {prompts}: ReadTemplate): number[] {
  return values.map(({span}) => placeOf(span).line).filter((line) => prompts.has(line));
}

function toItem({id, reason}: DraftDependency): string {
  return reason === null ? id : `${id}: ${reason}`;
}

function slotEdits(
  side: DependencySide,
  wanted: readonly DraftDependency[],
  {ticket}: ReadTemplate,
): TextEdit[] {
  const slot = ticket.dependencySlots.find((it) => it.side === side);
  if (!slot) return [];
  const {place, before, between, mark, reason: around} = slot;
  const items = wanted.map(({id, reason}) => {
    const words = reason !== null && around ? `${around[0]}${reason}${around[1]}` : '';
    return `${mark}${id}${mark}${words}`;
  });
  return [{place, text: before + items.join(between)}];
}
