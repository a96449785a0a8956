import {translate} from '@docusaurus/Translate';
import type {Severity} from '../core/diagnostic/diagnostic.js';
import type {StatusCategory} from '../core/model/status.js';
import type {ColumnId, TicketCardProps} from '../core/pages/props.js';

/** Name of a column of the board. */
export function columnName(id: ColumnId): string {
  switch (id) {
    case 'blocked':
      return translate({id: 'theme.tickets.column.blocked', message: 'Blocked'});
    case 'ready':
      return translate({id: 'theme.tickets.column.ready', message: 'Ready'});
    case 'in-progress':
      return translate({id: 'theme.tickets.column.inProgress', message: 'In progress'});
    case 'done':
      return translate({id: 'theme.tickets.column.done', message: 'Done'});
    case 'canceled':
      return translate({id: 'theme.tickets.column.canceled', message: 'Canceled'});
  }
}

/** Word for a status that a ticket does not write itself. */
export function statusName(category: StatusCategory): string {
  return category === 'todo'
    ? translate({id: 'theme.tickets.status.todo', message: 'To do'})
    : columnName(category);
}

/** What an empty backlog says: how to begin. */
export function noTicketsText(): string {
  return translate({
    id: 'theme.tickets.none',
    message:
      'There are no tickets yet. Add a Markdown file to the tickets folder, and it shows here.',
  });
}

/**
 * What to say of a ticket's readiness beside its status: that it can be started is news only while
 * nobody has. Null where there is nothing to say.
 */
export function readinessName({
  status,
  readiness,
}: Pick<TicketCardProps, 'status' | 'readiness'>): string | null {
  if (readiness === 'ready' && status.category !== 'todo') return null;
  return readiness === null ? null : columnName(readiness);
}

/** Word for a severity. */
export function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return translate({id: 'theme.tickets.severity.error', message: 'Error'});
    case 'warn':
      return translate({id: 'theme.tickets.severity.warn', message: 'Warning'});
    case 'info':
      return translate({id: 'theme.tickets.severity.info', message: 'Info'});
  }
}

/** `3 points`, in the reader's words. */
export function pointsText(points: number): string {
  return points === 1
    ? translate({id: 'theme.tickets.points.one', message: '1 point'})
    : translate(
        {id: 'theme.tickets.points.many', message: '{points} points'},
        {points: String(points)},
      );
}

/** `3 tickets`, in the reader's words. */
export function ticketsText(tickets: number): string {
  return tickets === 1
    ? translate({id: 'theme.tickets.tickets.one', message: '1 ticket'})
    : translate(
        {id: 'theme.tickets.tickets.many', message: '{tickets} tickets'},
        {tickets: String(tickets)},
      );
}

/** A shape for a status, so that colour is never all that tells it. */
export const statusShapes: Readonly<Record<StatusCategory | 'blocked', string>> = {
  todo: '○',
  'in-progress': '◐',
  done: '●',
  canceled: '⊘',
  blocked: '■',
};
