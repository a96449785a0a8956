import type {BacklogTicket} from '../model/backlog.js';
import type {Backlog} from '../model/backlog.js';
import {stateOf} from '../model/ticketState.js';
import {findExternalBlockers} from '../plan/externalBlockers.js';
import {isOnlyOnHold} from '../plan/onHold.js';
import {assigneesOf, isAssignedTo} from '../plan/people.js';
import {rankReady, whatDecides} from '../plan/rank.js';
import type {RankedTicket} from '../plan/rank.js';
import {findWaiting} from '../plan/waiting.js';
import {compareIds} from '../read/ticketIds.js';
import type {NextJson} from './nextSchema.js';

/** Whose work is looked for, and how much of it. */
export interface NextQuery {
  /** Tickets of this epic only; null for all. */
  readonly epicId: string | null;
  /** Tickets of this person and those of nobody; null for all. */
  readonly assignee: string | null;
  readonly limit: number;
}

/** What can be started now, best first. */
export function toNextJson(backlog: Backlog, query: NextQuery): NextJson {
  const isWanted = toFilter(query);
  const ranked = rankReady(backlog).filter(({ticket}) => isWanted(ticket));
  const others = backlog.tickets.filter(isWanted);
  const waitingFor = findWaiting(backlog);
  return {
    schemaVersion: 1,
    tickets: ranked
      .slice(0, query.limit)
      .map((it, index) => toTicket(it, ranked[index + 1] ?? null, waitingFor)),
    ready: ranked.length,
    blocked: others.filter((it) => stateOf(it) === 'blocked').length,
    externalBlockers: findExternalBlockers(backlog, others).map(({ticket, holds}) => ({
      id: ticket.id,
      backlog: ticket.backlog,
      title: ticket.title,
      status: ticket.status.label,
      url: ticket.url,
      holds: [...holds],
    })),
    onHold: others.filter((it) => isOnlyOnHold(backlog, it)).map(({ticket}) => ticket.id),
    inProgress: others.filter((it) => stateOf(it) === 'in-progress').map(({ticket}) => ticket.id),
  };
}

function toFilter({epicId, assignee}: NextQuery): (ticket: BacklogTicket) => boolean {
  return (it) =>
    (epicId === null || it.epicId === epicId) &&
    (assignee === null || assigneesOf(it).length === 0 || isAssignedTo(it, assignee));
}

function toTicket(
  ranked: RankedTicket,
  behind: RankedTicket | null,
  waitingFor: (id: string) => readonly BacklogTicket[],
): NextJson['tickets'][number] {
  const {ticket: joined, unblocks, clashes} = ranked;
  const {id, title, path, fields} = joined.ticket;
  return {
    id,
    title,
    epicId: joined.epicId,
    status: joined.status.label,
    type: fields.type?.value ?? null,
    priority: fields.priority?.value ?? null,
    points: joined.points,
    assignee: fields.assignee?.value ?? null,
    path,
    unblocks: {
      points: unblocks.points,
      ids: waitingFor(id)
        .map(({ticket}) => ticket.id)
        .sort(compareIds),
    },
    clashes: clashes.map((it) => ({path: it.path, id: it.id, bothCreate: it.isCreatedTwice})),
    decidedBy: behind && whatDecides(ranked, behind),
  };
}
