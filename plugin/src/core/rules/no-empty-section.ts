import * as z from 'zod';
import {quote} from '../diagnostic/wording.js';
import type {FieldName, SectionSummary, Ticket} from '../model/ticket.js';
import {toWordForm} from '../model/wordForm.js';
import {labelNamed} from '../read/labelNames.js';
import {sectionNamed} from '../read/sectionNames.js';
import {defineTicketRule} from './rule.js';
import type {CheckSettings, Finding} from './rule.js';

export const noEmptySection = defineTicketRule({
  id: 'no-empty-section',
  severity: 'info',
  summary: 'a heading with nothing below it',
  options: z.strictObject({
    /** Titles of sections that may be empty. @default [] */
    ignore: z.array(z.string()).default([]),
  }),
  checkTicket(ticket, {settings, options}) {
    const ignored = new Set(options.ignore.map(toWordForm));
    return ticket.sections
      .filter(({isEmpty, title}) => isEmpty && !ignored.has(toWordForm(title)))
      .filter((section) => !isReported(section, ticket, settings))
      .map(empty);
  },
});

function empty({title, place}: SectionSummary): Finding {
  return {
    message: `Unexpected section ${quote(title)} without content, expected text below its heading`,
    help: 'write what belongs there, or `None`, or delete the heading',
    place,
    subject: title,
  };
}

/** `Total effort: 12 hours`, but not `Layer 1: API`. */
const saysAll = /^[^:\d]{1,80}:\s+\S/;

/** Whether it is the title, says something itself, or another rule says what is missing there. */
function isReported(
  {title, place}: SectionSummary,
  ticket: Ticket,
  {requiredFields}: CheckSettings,
): boolean {
  if (place.line === ticket.titlePlace.line || saysAll.test(title)) return true;
  if (ticket.placeholders.some((it) => it.place.line === place.line)) return true;
  if (sectionNamed(title) === 'acceptance-criteria') {
    return !ticket.checklists.some(({name}) => name === 'acceptance-criteria');
  }
  const field = labelNamed(title)?.name as FieldName | undefined;
  return field !== undefined && requiredFields.includes(field) && ticket.fields[field] === null;
}
