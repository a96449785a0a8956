import {rememberFor} from './memo.js';
import {statusCategoryOf} from './statusSpellings.js';
import type {StatusCategory} from './statusSpellings.js';
import type {Checklist, Ticket} from './ticket.js';

export type {StatusCategory} from './statusSpellings.js';

/** Where a ticket stands. */
export interface Status {
  readonly category: StatusCategory;
  /** The status as written, or the category in words where none is written. */
  readonly label: string;
  /** Whether the ticket states it or its boxes tell it. */
  readonly source: 'declared' | 'derived';
}

/** Boxes ticked, of all boxes in Acceptance Criteria and Definition of Done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Words for each category where a ticket states no status. */
export const statusLabels: Readonly<Record<StatusCategory, string>> = {
  todo: 'To do',
  'in-progress': 'In progress',
  done: 'Done',
  canceled: 'Canceled',
};

/**
 * The status of a ticket. A written status that is understood decides; else the boxes do: all of
 * Acceptance Criteria and Definition of Done ticked is done, any of those or of the Implementation
 * Checklist ticked is in progress. `spellings` maps further spellings to a category.
 */
export function statusOf(
  ticket: Ticket,
  spellings: Readonly<Record<string, StatusCategory>> = {},
): Status {
  const written = ticket.fields.status?.value;
  const derived = deriveCategory(ticket.checklists);
  if (written === undefined) {
    return {category: derived, label: statusLabels[derived], source: 'derived'};
  }
  const declared = statusCategoryOf(written, spellings);
  return {category: declared ?? derived, label: written, source: 'declared'};
}

/** Boxes ticked in the lists that decide whether a ticket is done. */
export const progressOf = rememberFor(({checklists}: Ticket): Progress => {
  const items = checklists.filter(decidesDone).flatMap((list) => list.items);
  return {done: items.filter((item) => item.done).length, total: items.length};
});

/** Whether work on a ticket may still come: it is neither done nor canceled. */
export function isOpen(status: Status): boolean {
  return status.category === 'todo' || status.category === 'in-progress';
}

const deriveCategory = rememberFor((checklists: readonly Checklist[]): StatusCategory => {
  const deciding = checklists.filter(decidesDone).flatMap((list) => list.items);
  if (deciding.length > 0 && deciding.every((item) => item.done)) return 'done';
  const working = checklists
    .filter((list) => decidesDone(list) || list.name === 'implementation-checklist')
    .flatMap((list) => list.items);
  return working.some((item) => item.done) ? 'in-progress' : 'todo';
});

function decidesDone({name}: Checklist): boolean {
  return name === 'acceptance-criteria' || name === 'definition-of-done';
}
