import {templateSpellings} from '../read/labelNames.js';
import type {FieldName, Ticket} from '../model/ticket.js';
import {rememberFor} from '../model/memo.js';
import {toWordForm} from '../model/wordForm.js';

/** How a repository writes its tickets: as the template, as Backlog.md does, or in forms of its own. */
export type Dialect = 'template' | 'backlog.md' | 'mixed';

/** From this many tickets on, the fields they lack tell something too. */
const manyTickets = 5;

/**
 * The dialect most of the tickets speak. Tickets without any field say nothing of it; where none says
 * anything, it is the template's. With several tickets the template's dialect also needs all four of
 * its fields in half of them.
 */
export function detectDialect(tickets: readonly Ticket[]): Dialect {
  const spoken = tickets.map(dialectOf).filter((it) => it !== null);
  if (spoken.length === 0) return 'template';
  const count = (dialect: Dialect): number => spoken.filter((it) => it === dialect).length;
  if (count('backlog.md') * 2 > spoken.length) return 'backlog.md';
  if (count('template') * 2 < spoken.length) return 'mixed';
  const complete = tickets.filter(isComplete).length;
  return tickets.length < manyTickets || complete * 2 >= tickets.length ? 'template' : 'mixed';
}

const backlogKeys = new Set([
  'assignee',
  'created_date',
  'updated_date',
  'dependencies',
  'labels',
  'ordinal',
  'parent_task_id',
]);

const dialectOf = rememberFor((ticket: Ticket): Dialect | null => {
  const keys = new Set(ticket.frontMatterKeys);
  const own = [...keys].filter((key) => backlogKeys.has(key)).length;
  if (own >= 3 && ['id', 'title', 'status'].every((key) => keys.has(key))) return 'backlog.md';
  const fields = Object.keys(ticket.fields) as FieldName[];
  const filled = fields.filter((name) => ticket.fields[name] !== null);
  const known = filled.filter((name) => isTemplateField(ticket, name)).length;
  if (filled.length + ticket.unfilledFields.length === 0) return null;
  return known + ticket.unfilledFields.length >= filled.length - known ? 'template' : 'mixed';
});

/** `P0` to `P4`, numbers, and MoSCoW. */
const otherScale = /^(?:p?\d|(?:must|should|could|won['’]?t)(?:\b|-))/i;

function isTemplateField({fields}: Ticket, name: FieldName): boolean {
  const field = fields[name];
  if (field?.carrier !== 'bold label') return false;
  if (!templateSpellings[name]?.includes(toWordForm(field.label))) return false;
  // A priority of another scale is a sign as good as another label; another word is a slip.
  return name !== 'priority' || !otherScale.test(fields.priority?.value ?? '');
}

function isComplete({fields, unfilledFields}: Ticket): boolean {
  const required = ['epic', 'type', 'priority', 'points'] as const;
  return required.every((name) => fields[name] !== null || unfilledFields.includes(name));
}
