import * as z from 'zod';
import {countWord, listWords, quote} from '../diagnostic/wording.js';
import type {Checklist, ChecklistItem, ChecklistName, Field} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noDoneWithOpenCriteria = defineRule({
  id: 'no-done-with-open-criteria',
  severity: 'warn',
  summary: 'a ticket that is done with boxes left open',
  options: z.strictObject({
    /** The lists whose boxes must be ticked. */
    checklists: z
      .array(
        z.enum([
          'acceptance-criteria',
          'definition-of-done',
          'implementation-checklist',
          'security-checklist',
        ]),
      )
      .default(['acceptance-criteria', 'definition-of-done']),
  }),
  *check({backlog, options: {checklists}}) {
    for (const {ticket, status} of backlog.tickets) {
      const {status: field} = ticket.fields;
      if (!field || status.category !== 'done') continue;
      const lists = ticket.checklists.filter(({name}) => isOneOf(name, checklists));
      const open = lists.flatMap(({items}) => items.filter(({done}) => !done));
      if (open.length > 0) yield openBoxes(field, lists, open);
    }
  },
});

const mostShown = 5;

function openBoxes(
  field: Field<string>,
  lists: readonly Checklist[],
  open: readonly ChecklistItem[],
): Finding {
  const total = lists.reduce((sum, {items}) => sum + items.length, 0);
  const titles = [...new Set(lists.filter(hasOpen).map(({title}) => quote(title)))];
  const more = open.length - mostShown;
  return {
    message: `Unexpected status ${quote(field.value)} with ${String(open.length)} of ${countWord(total, 'box', 'boxes')} open, expected all of ${listWords(titles, 'and')} ticked`,
    help: 'tick what is done, move what is not to another ticket, or reopen this one',
    place: field.place,
    related: open.slice(0, mostShown).map(({place, text}, index) => ({
      place,
      message: `${quote(text)} is open${index === mostShown - 1 && more > 0 ? `, and ${String(more)} more` : ''}`,
    })),
    subject: 'open boxes',
  };
}

function hasOpen({items}: Checklist): boolean {
  return items.some(({done}) => !done);
}

function isOneOf(name: ChecklistName, names: readonly string[]): boolean {
  return names.includes(name);
}
