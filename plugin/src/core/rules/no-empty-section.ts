import * as z from 'zod';
import {quote} from '../diagnostic/wording.js';
import type {FieldName, SectionSummary, Ticket} from '../model/ticket.js';
import {toWordForm} from '../model/wordForm.js';
import {labelNamed} from '../read/labelNames.js';
import {sectionNamed} from '../read/sectionNames.js';
import {defineRule} from './rule.js';
import type {CheckSettings, Finding} from './rule.js';

export const noEmptySection = defineRule({
  id: 'no-empty-section',
  severity: 'info',
  summary: 'a heading with nothing below it',
  options: z.strictObject({
    /** Titles of sections that may be empty. @default [] */
    ignore: z.array(z.string()).default([]),
  }),
  *check({backlog, settings, options}) {
    const ignored = new Set(options.ignore.map(toWordForm));
    for (const {ticket} of backlog.tickets) {
      for (const section of ticket.sections) {
        if (!section.isEmpty || ignored.has(toWordForm(section.title))) continue;
        if (!isReported(section, ticket, settings)) yield empty(section);
      }
    }
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
