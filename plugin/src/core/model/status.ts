import {statusCategoryOf} from './statusSpellings.js';
import type {StatusCategory} from './statusSpellings.js';
import type {BoxCount, Ticket} from './ticket.js';

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
  const derived = deriveCategory(ticket);
  if (written === undefined) {
    return {category: derived, label: statusLabels[derived], source: 'derived'};
  }
  const declared = statusCategoryOf(written, spellings);
  return {category: declared ?? derived, label: written, source: 'declared'};
}

/** Boxes ticked in the lists that decide whether a ticket is done. */
export function progressOf({boxCounts}: Ticket): Progress {
  return sum(boxCounts.filter(decidesDone));
}

/** Whether work on a ticket may still come: it is neither done nor canceled. */
export function isOpen(status: Status): boolean {
  return status.category === 'todo' || status.category === 'in-progress';
}

function deriveCategory({boxCounts}: Ticket): StatusCategory {
  const {done, total} = sum(boxCounts.filter(decidesDone));
  if (total > 0 && done === total) return 'done';
  const isStarted = boxCounts.some(
    (it) => it.done > 0 && (decidesDone(it) || it.name === 'implementation-checklist'),
  );
  return isStarted ? 'in-progress' : 'todo';
}

function decidesDone({name}: BoxCount): boolean {
  return name === 'acceptance-criteria' || name === 'definition-of-done';
}

function sum(counts: readonly BoxCount[]): Progress {
  let [done, total] = [0, 0];
  for (const count of counts) {
    done += count.done;
    total += count.total;
  }
  return {done, total};
}
