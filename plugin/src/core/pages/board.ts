import type {BacklogTicket} from '../model/backlog.js';
import {toCard} from './cards.js';
import type {PageContext} from './cards.js';
import type {BoardColumnProps, BoardPageProps, ColumnId} from './props.js';

const columnIds: readonly ColumnId[] = ['blocked', 'ready', 'in-progress', 'done', 'canceled'];

/** The column of a board a ticket stands in. */
export function columnOf({status, readiness}: BacklogTicket): ColumnId {
  if (status.category !== 'todo') return status.category;
  return readiness === 'blocked' ? 'blocked' : 'ready';
}

/** Sorts tickets into the columns of a board, every column present. */
export function toColumns(
  context: PageContext,
  tickets: readonly BacklogTicket[],
): BoardColumnProps[] {
  return columnIds.map((id) => {
    const members = tickets.filter((ticket) => columnOf(ticket) === id);
    return {
      id,
      tickets: members.map((ticket) => toCard(context, ticket)),
      points: sumPoints(members),
    };
  });
}

/** How many tickets stand in each column. */
export function countColumns(tickets: readonly BacklogTicket[]): Record<ColumnId, number> {
  const counts = {blocked: 0, ready: 0, 'in-progress': 0, done: 0, canceled: 0};
  for (const ticket of tickets) counts[columnOf(ticket)]++;
  return counts;
}

/** Sum of story points; a ticket without points adds nothing. */
export function sumPoints(tickets: readonly {readonly points: number | null}[]): number {
  return tickets.reduce((sum, {points}) => sum + (points ?? 0), 0);
}

/** Props of the board of all tickets. */
export function toBoardPageProps(context: PageContext): BoardPageProps {
  const {backlog, site} = context;
  return {
    links: site.links,
    columns: toColumns(context, backlog.tickets),
    epics: backlog.epics.map(({id, name}) => ({id, name})),
  };
}
