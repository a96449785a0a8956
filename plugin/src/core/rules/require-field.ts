import * as z from 'zod';
import type {FieldName, Ticket} from '../model/ticket.js';
import {fieldLabels, fieldNames} from '../read/labelNames.js';
import {defineTicketRule} from './rule.js';
import type {CheckSettings, Finding, PointScale} from './rule.js';

export const requireField = defineTicketRule({
  id: 'require-field',
  severity: 'error',
  summary: 'a ticket without one of the required fields',
  options: z.strictObject({
    /** Fields every ticket must have. @default those of the preset */
    fields: z.array(z.enum(fieldNames as [FieldName, ...FieldName[]])).optional(),
  }),
  checkTicket: (ticket, {settings, options}) =>
    (options.fields ?? settings.requiredFields)
      .filter((field) => ticket.fields[field] === null && !ticket.unfilledFields.includes(field))
      .map((field) => missingField(ticket, field, settings)),
});

function missingField(ticket: Ticket, field: FieldName, settings: CheckSettings): Finding {
  const label = fieldLabels[field];
  return {
    message: `Unexpected ticket without the field \`${label}\`, expected it below the title`,
    help: `add a line \`**${label}:** ${exampleOf(field, settings)}\``,
    place: ticket.titlePlace,
    subject: field,
  };
}

function exampleOf(field: FieldName, settings: CheckSettings): string {
  switch (field) {
    case 'epic':
      return 'EPIC-1 - Name of the epic';
    case 'type':
      return settings.types.join(' | ');
    case 'priority':
      return settings.priorities.join(' | ');
    case 'points':
      return examplePoints(settings.points);
    default:
      return '…';
  }
}

function examplePoints(points: PointScale): string {
  if (points === 'any') return '3';
  return 'min' in points ? `${String(points.min)} to ${String(points.max)}` : points.join(' | ');
}
