import type {Dependency, TicketReference} from '../model/ticket.js';
import type {Entry} from './entry.js';
import {isPlaceholderValue} from './placeholders.js';
import type {ReadOptions} from './readOptions.js';
import {firstLine, textOf} from './span.js';
import {readReferences} from './ticketReferences.js';

/** Reads the tickets named as related. Under a label such as "Related" much else is named too. */
export function readRelatedTickets(
  entries: readonly Entry[],
  options: ReadOptions,
): TicketReference[] {
  const found = new Map<string, TicketReference>();
  for (const entry of entries) {
    if (entry.meaning?.name !== 'relatedTickets') continue;
    // `user_stories` and `related` name documents and other projects as well.
    const isSure = /ticket/i.test(entry.label);
    for (const {span} of entry.values) {
      if (isPlaceholderValue(textOf(span))) continue;
      for (const {reason: _, isLoose: __, ...reference} of readReferences(span, options)
        .references) {
        const certain = reference.certain && isSure;
        if (!found.has(reference.id)) found.set(reference.id, {...reference, certain});
      }
    }
  }
  return [...found.values()];
}

/** Reads what the ticket is said to be part of, with the words behind it; null where nothing is said. */
export function readParent(entries: readonly Entry[], options: ReadOptions): Dependency | null {
  for (const entry of entries) {
    const [value] = entry.values;
    if (entry.meaning?.name !== 'parent' || !entry.isHeader || !value) continue;
    const [reference] = readReferences(firstLine(value.span), options).references;
    if (reference) return reference;
  }
  return null;
}
