import {normalId} from '../backlog/idForms.js';
import type {Backlog} from '../model/backlog.js';
import {mostFrequent} from '../model/frequency.js';

/** An id that ends in a number: what stands before it, and the number as written. */
interface NumberedId {
  readonly prefix: string;
  readonly digits: string;
  readonly epicId: string | null;
}

/** Epics have ranges of numbers of their own where this many lie free behind one. */
const wideGap = 10;

/**
 * The id that a new ticket gets: the number behind the highest one with the prefix that most tickets
 * have, of the epic first. Where an epic has a range of its own (301 to 306, beside 401), it is the
 * next of that range. Ids that tickets name though nobody has them are not free. Null where no ticket
 * has a number to count on from.
 */
export function nextId(backlog: Backlog, epicId: string | null): string | null {
  const ids = listNumbered(backlog);
  const own = ids.filter((it) => epicId !== null && it.epicId === epicId);
  const prefix = mostFrequent((own.length > 0 ? own : ids).map((it) => it.prefix));
  if (prefix === null) return null;
  const same = ids.filter((it) => it.prefix === prefix);
  const highest = same.reduce((a, b) => (valueOf(b) > valueOf(a) ? b : a));
  const last = highestOfRange(same, epicId) ?? valueOf(highest);
  const width = highest.digits.startsWith('0') ? highest.digits.length : 0;
  const taken = listTaken(backlog);
  for (let number = last + 1; ; number++) {
    const id = prefix + String(number).padStart(width, '0');
    if (!taken.has(normalId(id))) return id;
  }
}

function listNumbered({tickets}: Backlog): NumberedId[] {
  return tickets.flatMap(({ticket: {id}, epicId}) => {
    const [, prefix, digits] = /^(.*?)(\d{1,15})$/.exec(id) ?? [];
    return prefix !== undefined && digits !== undefined ? [{prefix, digits, epicId}] : [];
  });
}

function valueOf({digits}: NumberedId): number {
  return Number(digits);
}

/** The highest number of an epic that has a range of its own; null where it has none. */
function highestOfRange(ids: readonly NumberedId[], epicId: string | null): number | null {
  const own = ids.filter((it) => it.epicId === epicId).map(valueOf);
  if (epicId === null || own.length === 0) return null;
  const low = own.reduce((a, b) => Math.min(a, b));
  const high = own.reduce((a, b) => Math.max(a, b));
  const others = ids.filter((it) => it.epicId !== epicId).map(valueOf);
  const isApart = others.every((it) => it < low || it > high + wideGap);
  return isApart ? high : null;
}

function listTaken({tickets, epics}: Backlog): Set<string> {
  const taken = new Set(epics.map(({id}) => normalId(id)));
  for (const {ticket} of tickets) {
    const named = [...ticket.blockedBy, ...ticket.blocks, ...ticket.relatedTickets];
    for (const id of [ticket.id, ...ticket.otherIds, ...named.map((it) => it.id)]) {
      taken.add(normalId(id));
    }
  }
  return taken;
}
