import {listWords, quote} from '../diagnostic/wording.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import type {StatusCategory} from '../model/status.js';
import type {Place} from '../source/sourceFile.js';
import {findDeclarations} from '../backlog/declarations.js';
import type {Finding} from './rule.js';

/** A ticket that went on although something it waits for is open. */
export interface Overtaken {
  /** Its id, between backticks. */
  readonly id: string;
  /** The blockers in words: `an open blocker: PAY-3 (To do)`. */
  readonly blockers: string;
  readonly isOne: boolean;
}

/**
 * A finding for each ticket of a category that has open blockers, by either side's word. Unknown ids
 * and tickets in a circle with it are left to the rules that report them. It stands at the ticket's
 * own line about a blocker, else at its status, else at its title.
 */
export function findOvertaken(
  backlog: Backlog,
  category: StatusCategory,
  word: (overtaken: Overtaken) => Pick<Finding, 'message' | 'help'>,
): Finding[] {
  return backlog.tickets.flatMap((joined) => {
    if (joined.status.category !== category) return [];
    const ids = openBlockersOf(joined, backlog);
    if (ids.length === 0) return [];
    const isOne = ids.length === 1;
    const names = listWords(
      ids.map((id) => describe(id, backlog)),
      'and',
    );
    const blockers = `${isOne ? 'an open blocker' : 'open blockers'}: ${names}`;
    return [
      {
        ...word({id: quote(joined.ticket.id), blockers, isOne}),
        ...placesOf(joined, ids, backlog),
        subject: ids.join(' '),
      },
    ];
  });
}

function openBlockersOf(joined: BacklogTicket, backlog: Backlog): string[] {
  return joined.blockedBy.filter(
    (id) => isOpenBlocker(id, backlog) && !inCircle(id, joined, backlog),
  );
}

function placesOf(
  joined: BacklogTicket,
  ids: readonly string[],
  backlog: Backlog,
): Pick<Finding, 'place' | 'related'> {
  const {ticket} = joined;
  const declared = ids.flatMap((id) =>
    findDeclarations(backlog, id, ticket.id).map((it) => ({
      isOwn: it.ticket === ticket,
      place: it.dependency.place,
      message: `${quote(id)} blocks ${quote(ticket.id)}`,
    })),
  );
  const own = declared.find(({isOwn}) => isOwn);
  return {
    place: own?.place ?? epicPlace(joined) ?? ticket.fields.status?.place ?? ticket.titlePlace,
    related: declared.filter((it) => it !== own).map(({place, message}) => ({place, message})),
  };
}

function epicPlace({dependencies}: BacklogTicket): Place | undefined {
  return dependencies.find(({side, target}) => side === 'blockedBy' && target === 'epic')
    ?.dependency.place;
}

function isOpenBlocker(id: string, {byId, epics, externals}: Backlog): boolean {
  const ticket = byId.get(id);
  if (ticket) return isOpen(ticket.status);
  const external = externals.byId.get(id);
  if (external) return isOpen(external.status);
  const tickets = epics.find((epic) => epic.id === id)?.tickets;
  return tickets !== undefined && tickets.done < tickets.total;
}

function inCircle(id: string, {ticket}: BacklogTicket, {cycles}: Backlog): boolean {
  return cycles.some((cycle) => cycle.includes(id) && cycle.includes(ticket.id));
}

function describe(id: string, {byId, externals}: Backlog): string {
  const external = externals.byId.get(id);
  if (external) return `${quote(id)} of ${external.backlog} (${external.status.label})`;
  const status = byId.get(id)?.status.label;
  return status === undefined ? `the epic ${quote(id)}` : `${quote(id)} (${status})`;
}
