import type {Ticket} from '../model/ticket.js';
import type {Section} from './sections.js';
import {fileStem} from './ticketIds.js';

type Read = Omit<Ticket, 'kind'>;

/**
 * Whether a file describes an epic: its type or its title says so, or its name (`epic.md`,
 * `EPIC-12.md`), or, unless it names an epic itself, the folder it is in (`epics`, `milestones`).
 */
export function kindOf(ticket: Read, title: Section | null): Ticket['kind'] {
  const type = ticket.fields.type?.value.toLowerCase();
  if (type !== undefined) return type === 'epic' || type === 'initiative' ? 'epic' : 'ticket';
  const named = ticket.idPlace === null ? fileStem(ticket.path) : ticket.id;
  const isPart = /story|task|ticket|^epic[\s_.-]*\d+[\s_.-]+[a-z]?\d/i.test(named);
  const isEpic =
    (!isPart && /^_?epic(?:$|[\s_.\d-])/i.test(named)) ||
    (!isPart && /^\W*epic\b\s*[:#\d—–-]/iu.test(title?.title ?? '')) ||
    (ticket.fields.epic === null && /(?:^|\/)(?:epics|milestones)\/[^/]+$/i.test(ticket.path));
  return isEpic ? 'epic' : 'ticket';
}
