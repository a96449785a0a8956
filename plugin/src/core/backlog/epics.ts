import type {BacklogTicket, Epic} from '../model/backlog.js';
import type {Progress} from '../model/status.js';
import {compareIds} from '../read/ticketIds.js';
import {assignSlugs} from './slugs.js';

/** The id of the epic a ticket belongs to: as written, or the epic's name where it has no id. */
export function epicIdOf({fields}: BacklogTicket['ticket']): string | null {
  return fields.epic ? (fields.epic.value.id ?? fields.epic.value.name) : null;
}

/** The epics that tickets name, in id order. An epic's name is the first one given, in id order. */
export function buildEpics(tickets: readonly BacklogTicket[]): Epic[] {
  const members = new Map<string, BacklogTicket[]>();
  for (const ticket of tickets) {
    if (ticket.epicId === null) continue;
    const list = members.get(ticket.epicId);
    if (list) list.push(ticket);
    else members.set(ticket.epicId, [ticket]);
  }
  const ids = [...members.keys()].sort(compareIds);
  const slugs = assignSlugs(ids);
  return ids.map((id, index) => toEpic(id, slugs[index] ?? id, members.get(id) ?? []));
}

function toEpic(id: string, slug: string, members: readonly BacklogTicket[]): Epic {
  const name = members.map(({ticket}) => ticket.fields.epic?.value.name).find(Boolean) ?? id;
  const counted = members.filter(({status}) => status.category !== 'canceled');
  return {
    id,
    name,
    slug,
    ticketIds: [...new Set(members.map(({ticket}) => ticket.id))],
    points: sum(counted, ({points}) => points ?? 0),
    tickets: sum(counted, () => 1),
  };
}

function sum(
  tickets: readonly BacklogTicket[],
  weigh: (ticket: BacklogTicket) => number,
): Progress {
  let done = 0;
  let total = 0;
  for (const ticket of tickets) {
    total += weigh(ticket);
    if (ticket.status.category === 'done') done += weigh(ticket);
  }
  return {done, total};
}
