import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Status} from '../model/status.js';
import type {Comparison} from '../output/diffSchema.js';
import {ticketsOf} from './side.js';

type Tickets = Omit<Comparison['tickets'], 'readiness'>;
type TicketJson = Tickets['added'][number];

/** Tickets that came and went, and what changed in those that stayed; all in id order. */
export function compareTickets(before: Backlog, after: Backlog): Tickets {
  const stayed = ticketsOf(after).flatMap(([id, now]) => {
    const then = before.byId.get(id);
    return then ? [{id, title: now.ticket.title, then, now}] : [];
  });
  return {
    added: missingFrom(before, after),
    removed: missingFrom(after, before),
    retitled: stayed
      .filter(({then, now}) => then.ticket.title !== now.ticket.title)
      .map(({id, title, then}) => ({id, before: then.ticket.title, after: title})),
    states: stayed
      .filter(({then, now}) => !isSameStatus(then.status, now.status))
      .map(({id, title, then, now}) => ({
        id,
        title,
        before: toStatus(then.status),
        after: toStatus(now.status),
      })),
    points: stayed
      .filter(({then, now}) => then.points !== now.points)
      .map(({id, title, then, now}) => ({id, title, before: then.points, after: now.points})),
  };
}

/** The tickets of one backlog that another does not have. */
function missingFrom(one: Backlog, other: Backlog): TicketJson[] {
  return ticketsOf(other)
    .filter(([id]) => !one.byId.has(id))
    .map(([, ticket]) => toJson(ticket));
}

function toJson({ticket, epicId, points, status}: BacklogTicket): TicketJson {
  const {id, title, path} = ticket;
  return {id, title, epicId, points, status: toStatus(status), path};
}

function isSameStatus(a: Status, b: Status): boolean {
  return a.category === b.category && a.label === b.label;
}

function toStatus({category, label}: Status): TicketJson['status'] {
  return {category, label};
}
