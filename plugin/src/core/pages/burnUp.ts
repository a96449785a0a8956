import type {BurnUps} from '../history/burnUp.js';
import type {BurnUpProps} from './epicProps.js';

/** The burn-up of an epic; null where the site shows none. */
export function toBurnUpProps(burnUps: BurnUps | null, epicId: string): BurnUpProps | null {
  if (burnUps === null || 'missing' in burnUps) return burnUps;
  const days = burnUps.byEpic.get(epicId);
  return days ? {days} : {missing: 'uncommitted'};
}
