import {translate} from '@docusaurus/Translate';
import type {BurnUpDay} from '../core/history/burnUp.js';
import type {MissingHistory} from '../core/history/missingHistory.js';
import {pointsText, ticketsText} from './words.js';

/** What a burn-up is drawn in. */
export type BurnUpUnit = 'points' | 'tickets';

/** Points, unless no ticket ever had some. */
export function unitOf(days: readonly BurnUpDay[]): BurnUpUnit {
  return days.some(({points}) => points.total > 0) ? 'points' : 'tickets';
}

/** `21 of 34 points done on 2026-11-20`, in the reader's words. */
export function burnUpText(day: BurnUpDay, unit: BurnUpUnit): string {
  const {done, total} = day[unit];
  return translate(
    {id: 'theme.tickets.burnUp.text', message: '{done} of {amount} done on {date}'},
    {
      done: String(done),
      amount: unit === 'points' ? pointsText(total) : ticketsText(total),
      date: day.date,
    },
  );
}

/** Why there is no burn-up, and what to do about it. */
export function noBurnUpText(reason: MissingHistory): string {
  switch (reason) {
    case 'no-git':
      return translate({
        id: 'theme.tickets.burnUp.noGit',
        message:
          'There is no burn-up: git was not installed where this site was built, so the history of the tickets is not known.',
      });
    case 'no-repository':
      return translate({
        id: 'theme.tickets.burnUp.noRepository',
        message:
          'There is no burn-up: the tickets are in no git repository, so their history is not known.',
      });
    case 'shallow':
      return translate({
        id: 'theme.tickets.burnUp.shallow',
        message:
          'There is no burn-up: the repository is a shallow clone, so its history is not known. Fetch all of it with “git fetch --unshallow” before the site is built.',
      });
    case 'partial':
      return translate({
        id: 'theme.tickets.burnUp.partial',
        message:
          'There is no burn-up: the repository is a partial clone that lacks earlier texts of the tickets. Clone it without “--filter” before the site is built.',
      });
    case 'uncommitted':
      return translate({
        id: 'theme.tickets.burnUp.uncommitted',
        message: 'There is no burn-up yet: no commit holds a ticket of this epic.',
      });
    case 'failed':
      return translate({
        id: 'theme.tickets.burnUp.failed',
        message:
          'There is no burn-up: the history of the tickets could not be read. The log of the build says why.',
      });
  }
}
