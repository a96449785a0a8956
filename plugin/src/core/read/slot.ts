import type {DependencySlot} from '../model/ticket.js';
import {looseLabels} from './dependencies.js';
import type {Entry} from './entry.js';
import type {ReadOptions} from './readOptions.js';
import type {Section} from './sections.js';
import {textOf} from './span.js';
import {readReferences, saysNone} from './ticketReferences.js';

/** A place for a further dependency, before it is known which side it is for. */
export type Slot = Omit<DependencySlot, 'side'>;

/** What a slot is found in. */
export interface SlotSource {
  readonly entries: readonly Entry[];
  readonly sections: readonly Section[];
  /** The lines of the file. */
  readonly lines: readonly string[];
  readonly options: ReadOptions;
}

/** Whether an entry is about tickets: below "Dependencies" there may be nothing but libraries. */
export function namesTickets({label, carrier, values}: Entry, options: ReadOptions): boolean {
  if (carrier === 'front matter' || !looseLabels.test(label) || values.length === 0) return true;
  return values.some(
    ({span}) =>
      saysNone(textOf(span)) ||
      readReferences(span, options).references.some(({certain}) => certain),
  );
}

/** Whether an entry is the heading `## Dependencies` above the labels of both sides. */
export function isFrame({carrier, section, values}: Entry): boolean {
  return carrier === 'heading' && section?.name === 'dependencies' && values.length === 0;
}

/** Whether a text is `None` and nothing else: a remark behind it would be lost. */
export function isMereNone(text: string): boolean {
  return /^[\s*_(]*(?:none|n\/a|nothing|nil|[-–—])[\s*_).]*$/i.test(text);
}
