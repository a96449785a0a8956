import type {Epic} from '../model/backlog.js';
import {isOpenEpic} from './openIds.js';

/** Where an epic stands, which has no status of its own. */
export type EpicState = 'todo' | 'in-progress' | 'done';

/** Done once no ticket is left, in progress once the first is done. */
export function epicStateOf(epic: Epic): EpicState {
  if (!isOpenEpic(epic)) return 'done';
  return epic.tickets.done > 0 ? 'in-progress' : 'todo';
}
