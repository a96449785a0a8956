import {listWords, quote} from '../diagnostic/wording.js';
import type {RelatedPlace} from '../diagnostic/diagnostic.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import type {Place} from '../source/sourceFile.js';
import {findDeclarations} from './declarations.js';

/** A ticket that went on although something it waits for is open. */
export interface Overtaken {
  /** The blockers in words: `PAY-3` (To do) and `PAY-4` (In progress). */
  readonly blockers: string;
  readonly ids: readonly string[];
  /** Its own line about a blocker, else its status, else its title. */
  readonly place: Place;
  readonly related: readonly RelatedPlace[];
}

/**
 * The open blockers of a ticket, by either side's word; null without any. Unknown ids and tickets in
 * a circle with this one are left to the rules that report them.
 */
export function findOvertaken(joined: BacklogTicket, backlog: Backlog): Overtaken | null {
  const {ticket, blockedBy} = joined;
  const ids = blockedBy.filter(
    (id) => isOpenBlocker(id, backlog) && !inCircle(id, joined, backlog),
  );
  if (ids.length === 0) return null;
  const declared = ids.flatMap((id) =>
    findDeclarations(backlog, id, ticket.id).map((it) => ({
      isOwn: it.ticket === ticket,
      place: it.dependency.place,
      message: `${quote(id)} blocks ${quote(ticket.id)}`,
    })),
  );
  const own = declared.find(({isOwn}) => isOwn);
  return {
    blockers: listWords(
      ids.map((id) => describe(id, backlog)),
      'and',
    ),
    ids,
    place: own?.place ?? epicPlace(joined) ?? ticket.fields.status?.place ?? ticket.titlePlace,
    related: declared.filter((it) => it !== own).map(({place, message}) => ({place, message})),
  };
}

function epicPlace({dependencies}: BacklogTicket): Place | undefined {
  return dependencies.find(({side, target}) => side === 'blockedBy' && target === 'epic')
    ?.dependency.place;
}

function isOpenBlocker(id: string, {byId, epics}: Backlog): boolean {
  const ticket = byId.get(id);
  if (ticket) return isOpen(ticket.status);
  const tickets = epics.find((epic) => epic.id === id)?.tickets;
  return tickets !== undefined && tickets.done < tickets.total;
}

function inCircle(id: string, {ticket}: BacklogTicket, {cycles}: Backlog): boolean {
  return cycles.some((cycle) => cycle.includes(id) && cycle.includes(ticket.id));
}

function describe(id: string, {byId}: Backlog): string {
  const status = byId.get(id)?.status.label;
  return status === undefined ? `the epic ${quote(id)}` : `${quote(id)} (${status})`;
}
