import {logger} from '@docusaurus/logger';
import {missingHistoryReasons} from '../core/history/missingHistory.js';
import type {LoadedHistory} from '../io/loadHistory.js';

/** Says in one line why the epics have no burn-up, where they have none. */
export function reportMissingHistory({burnUps, detail}: LoadedHistory): void {
  if (!('missing' in burnUps)) return;
  const isVague = burnUps.missing === 'failed' && detail !== null;
  const reason = `${missingHistoryReasons[burnUps.missing]}${isVague ? `: ${detail}` : ''}`;
  logger.warn(`docusaurus-plugin-tickets: no burn-up is shown, since ${reason}.`);
}
