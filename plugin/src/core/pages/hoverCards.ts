import type {Backlog} from '../model/backlog.js';
import {isCritical} from '../plan/slack.js';
import type {HoverCardsData} from './ticketProps.js';

/**
 * What the cards of all tickets show, by the last part of their pages' addresses. Every ticket is a
 * line of it, so it holds no names of fields.
 */
export function toHoverCards(backlog: Backlog): HoverCardsData {
  const epics = new Map(backlog.epics.map(({id}, index) => [id, index]));
  const tickets = backlog.tickets.map(({slug, ticket, status, epicId, points}) => {
    const {category, label, source} = status;
    const epic = epicId === null ? null : (epics.get(epicId) ?? null);
    const written = source === 'declared' ? label : null;
    const row = [ticket.id, ticket.title, category, written, epic, points] as const;
    return [slug, isCritical(backlog, ticket.id) ? ([...row, true] as const) : row] as const;
  });
  return {
    epics: backlog.epics.map(({id, name}) => (id === name ? id : `${id} ${name}`)),
    tickets: Object.fromEntries(tickets),
  };
}
