import {translate} from '@docusaurus/Translate';
import type {ClashKind} from '../core/pages/planProps.js';
import type {CutReason} from '../core/plan/cuts.js';
import {pluralOf} from './plurals.js';

/** Word for how bad a clash on a file is. */
export function clashName(kind: ClashKind): string {
  switch (kind) {
    case 'created-twice':
      return translate({id: 'theme.tickets.clash.createdTwice', message: 'Created twice'});
    case 'created-and-modified':
      return translate({
        id: 'theme.tickets.clash.createdAndModified',
        message: 'Created and modified with no order',
      });
    case 'modified':
      return translate({id: 'theme.tickets.clash.modified', message: 'Modified with no order'});
  }
}

/** Why to delete a dependency rather than another one of its cycle, in words that follow others. */
export function cutReasonText(reason: CutReason): string {
  switch (reason) {
    case 'breaks-all':
      return translate({
        id: 'theme.tickets.cut.breaksAll',
        message: 'no cycle of these tickets is left without it',
      });
    case 'one-sided':
      return translate({
        id: 'theme.tickets.cut.oneSided',
        message: 'only one of the two tickets declares it',
      });
    case 'no-reason':
      return translate({id: 'theme.tickets.cut.noReason', message: 'it has no reason'});
    case 'backwards':
      return translate({
        id: 'theme.tickets.cut.backwards',
        message: 'the lower id waits for the higher one',
      });
  }
}

/** How many tickets a list leaves out. */
export function moreTicketsText(count: number): string {
  return pluralOf(
    count,
    translate(
      {
        id: 'theme.tickets.moreTickets.plurals',
        message: '1 more ticket|{count} more tickets',
      },
      {count: String(count)},
    ),
  );
}

/** How many rows a table leaves out. */
export function moreRowsText(count: number): string {
  return translate(
    {id: 'theme.tickets.moreRows', message: '{count} more are not shown.'},
    {count: String(count)},
  );
}

/** Phase in which a ticket can be worked on. */
export function phaseText(number: number): string {
  return translate(
    {id: 'theme.tickets.phase', message: 'Phase {number}'},
    {number: String(number)},
  );
}
