import type {Backlog} from '../model/backlog.js';
import {isOpen} from '../model/status.js';

/** Whether an id stands for an open ticket, for an epic with one, or for nothing at all. */
export function isOpenId({byId, epics}: Backlog, id: string): boolean {
  const found = byId.get(id);
  if (found) return isOpen(found.status);
  const epic = epics.find((it) => it.id === id);
  return !epic || epic.tickets.done < epic.tickets.total;
}
