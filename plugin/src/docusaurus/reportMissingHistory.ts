import {logger} from '@docusaurus/logger';
import type {MissingHistory} from '../core/history/burnUp.js';
import type {LoadedHistory} from '../io/loadHistory.js';

const reasons: Readonly<Record<MissingHistory, string>> = {
  'no-git': 'git is not installed',
  'no-repository': 'the tickets are in no git repository',
  shallow:
    'the repository is a shallow clone; fetch all of it with `git fetch --unshallow` (`fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab)',
  partial:
    'the repository is a partial clone that lacks earlier texts of the tickets; clone it without `--filter`',
  uncommitted: 'no commit holds a ticket yet',
  failed: 'the history could not be read',
};

/** Says in one line why the epics have no burn-up, where they have none. */
export function reportMissingHistory({burnUps, detail}: LoadedHistory): void {
  if (!('missing' in burnUps)) return;
  const isVague = burnUps.missing === 'failed' && detail !== null;
  const reason = `${reasons[burnUps.missing]}${isVague ? `: ${detail}` : ''}`;
  logger.warn(`docusaurus-plugin-tickets: no burn-up is shown, since ${reason}.`);
}
