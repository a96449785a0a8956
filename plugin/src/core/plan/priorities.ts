import type {BacklogTicket} from '../model/backlog.js';
import {priorityLevels} from '../model/priority.js';

/** Orders tickets by priority, those without one last; ones of the same level keep their order. */
export function comparePriorities(a: BacklogTicket, b: BacklogTicket): number {
  return rankOf(a) - rankOf(b);
}

/** The priorities that tickets have, as written, highest first. */
export function listPriorities(tickets: readonly BacklogTicket[]): string[] {
  const ordered = tickets.toSorted(comparePriorities);
  return [...new Set(ordered.flatMap(({ticket}) => ticket.fields.priority?.value ?? []))];
}

function rankOf({ticket}: BacklogTicket): number {
  const level = ticket.fields.priority?.level;
  return level ? priorityLevels.indexOf(level) : priorityLevels.length;
}
