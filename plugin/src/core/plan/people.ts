import type {BacklogTicket} from '../model/backlog.js';

/** Who a ticket is assigned to, one name for each of several people, without the `@`. */
export function assigneesOf({ticket}: BacklogTicket): string[] {
  const written = ticket.fields.assignee?.value ?? '';
  return written
    .split(/[,;&]|\s(?:and|und)\s/)
    .map(withoutAt)
    .filter((name) => name !== '' && !nobody.test(name));
}

/** Whether a ticket is assigned to somebody of that name. */
export function isAssignedTo(ticket: BacklogTicket, name: string): boolean {
  const wanted = withoutAt(name).toLowerCase();
  return assigneesOf(ticket).some((it) => it.toLowerCase() === wanted);
}

const nobody = /^(?:none|nobody|unassigned|tbd|n\/a|[-–—?]+)$/i;

function withoutAt(name: string): string {
  return name.trim().replace(/^@/, '');
}
