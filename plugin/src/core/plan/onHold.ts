import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpenId} from './openIds.js';

/** Whether nothing but its own status keeps a ticket from being started: no blocker is open. */
export function isOnlyOnHold(backlog: Backlog, {pause, blockedBy}: BacklogTicket): boolean {
  return pause === 'on-hold' && !blockedBy.some((id) => isOpenId(backlog, id));
}
