import {translate} from '@docusaurus/Translate';
import type {Severity} from '../core/diagnostic/diagnostic.js';
import type {Status, StatusCategory} from '../core/model/status.js';
import type {TicketState} from '../core/model/ticketState.js';
import type {TicketCardProps} from '../core/pages/props.js';
import type {Dialect} from '../core/presets/dialect.js';
import type {ReadableField} from '../core/presets/fieldShares.js';
import {pluralOf} from './plurals.js';

/** Word for where a ticket stands. */
export function stateName(id: TicketState): string {
  switch (id) {
    case 'blocked':
      return translate({id: 'theme.tickets.state.blocked', message: 'Blocked'});
    case 'ready':
      return translate({id: 'theme.tickets.state.ready', message: 'Ready'});
    case 'in-progress':
      return translate({id: 'theme.tickets.state.inProgress', message: 'In progress'});
    case 'done':
      return translate({id: 'theme.tickets.state.done', message: 'Done'});
    case 'canceled':
      return translate({id: 'theme.tickets.state.canceled', message: 'Canceled'});
  }
}

/** Word for a status that a ticket does not write itself. */
export function statusName(category: StatusCategory): string {
  return category === 'todo'
    ? translate({id: 'theme.tickets.status.todo', message: 'To do'})
    : stateName(category);
}

/** A status as it is written, else its word. */
export function statusText({category, label, source}: Status): string {
  return source === 'derived' ? statusName(category) : label;
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
  return readiness === null ? null : stateName(readiness);
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
  return pluralOf(
    points,
    translate(
      {id: 'theme.tickets.points.plurals', message: '1 point|{points} points'},
      {points: String(points)},
    ),
  );
}

/** `3 tickets`, in the reader's words. */
export function ticketsText(tickets: number): string {
  return pluralOf(
    tickets,
    translate(
      {id: 'theme.tickets.tickets.plurals', message: '1 ticket|{tickets} tickets'},
      {tickets: String(tickets)},
    ),
  );
}

/** `3 tickets, 5 points`; points are left out where there are none, as in a backlog without estimates. */
export function sumsText({
  tickets,
  points,
}: {
  readonly tickets: number;
  readonly points: number;
}): string {
  return points === 0 ? ticketsText(tickets) : `${ticketsText(tickets)}, ${pointsText(points)}`;
}

/** Where the rest of a list is that shows a part of its tickets. */
export function restText(count: number): string {
  return translate(
    {id: 'theme.tickets.column.rest', message: '{count} more in the list'},
    {count: String(count)},
  );
}

/** A shape for a status, so that colour is never all that tells it. */
export const statusShapes: Readonly<Record<StatusCategory | TicketState, string>> = {
  todo: '○',
  ready: '○',
  'in-progress': '◐',
  done: '●',
  canceled: '⊘',
  blocked: '■',
};

/** A shape for a severity, so that colour is never all that tells it. */
export const severityShapes: Readonly<Record<Severity, string>> = {
  error: '✖',
  warn: '▲',
  info: 'ℹ',
};

/** Name of a field of tickets. */
export function fieldName(name: ReadableField): string {
  switch (name) {
    case 'id':
      return translate({id: 'theme.tickets.field.id', message: 'Id'});
    case 'title':
      return translate({id: 'theme.tickets.field.title', message: 'Title'});
    case 'epic':
      return translate({id: 'theme.tickets.field.epic', message: 'Epic'});
    case 'type':
      return translate({id: 'theme.tickets.field.type', message: 'Type'});
    case 'priority':
      return translate({id: 'theme.tickets.field.priority', message: 'Priority'});
    case 'points':
      return translate({id: 'theme.tickets.field.points', message: 'Points'});
    case 'status':
      return translate({id: 'theme.tickets.field.status', message: 'Status'});
    case 'assignee':
      return translate({id: 'theme.tickets.field.assignee', message: 'Assignee'});
    case 'labels':
      return translate({id: 'theme.tickets.field.labels', message: 'Labels'});
    case 'due':
      return translate({id: 'theme.tickets.field.due', message: 'Due'});
    case 'parent':
      return translate({id: 'theme.tickets.field.parent', message: 'Parent'});
    case 'blockedBy':
      return translate({id: 'theme.tickets.blockedBy', message: 'Blocked by'});
    case 'blocks':
      return translate({id: 'theme.tickets.blocks', message: 'Blocks'});
    case 'acceptanceCriteria':
      return translate({id: 'theme.tickets.field.criteria', message: 'Acceptance criteria'});
  }
}

/** Which dialect the tickets were read as. */
export function dialectText(dialect: Dialect): string {
  switch (dialect) {
    case 'template':
      return translate({
        id: 'theme.tickets.dialect.template',
        message: 'The tickets follow the template.',
      });
    case 'backlog.md':
      return translate({
        id: 'theme.tickets.dialect.backlogMd',
        message: 'The tickets are written as Backlog.md writes them.',
      });
    case 'mixed':
      return translate({
        id: 'theme.tickets.dialect.mixed',
        message: 'The tickets are written in forms of their own, so the rules are milder.',
      });
  }
}

/** What is said of an id that nothing goes by. */
export function unknownText({isUnchecked}: {readonly isUnchecked?: true}): string {
  return isUnchecked
    ? translate({id: 'theme.tickets.unchecked', message: 'not checked'})
    : translate({id: 'theme.tickets.unknown', message: 'no such ticket'});
}

/** What marks a ticket of another site; the backlog is the name the options give it. */
export function externalText(backlog: string): string {
  return translate({id: 'theme.tickets.external', message: 'in {backlog}'}, {backlog});
}
