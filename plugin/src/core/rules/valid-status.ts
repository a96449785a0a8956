import {nearest} from '../diagnostic/nearest.js';
import {quote} from '../diagnostic/wording.js';
import type {BacklogTicket} from '../model/backlog.js';
import {statusLabels} from '../model/status.js';
import {statusSpellings} from '../model/statusSpellings.js';
import type {Field} from '../model/ticket.js';
import {toWordForm} from '../model/wordForm.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const validStatus = defineRule({
  id: 'valid-status',
  severity: 'warn',
  summary: 'a status that is not understood',
  *check({backlog}) {
    for (const {ticket, status, isStatusUnknown} of backlog.tickets) {
      const field = ticket.fields.status;
      if (field && isStatusUnknown) yield unknownStatus(field, status);
    }
  },
});

const known = Object.values(statusSpellings).flat();

function unknownStatus(field: Field<string>, {category}: BacklogTicket['status']): Finding {
  const near = nearest(withoutRemark(field.value), known);
  return {
    message: `Unexpected status ${quote(field.value)}, expected one that is known: until then the ticket counts as \`${statusLabels[category]}\``,
    help: near
      ? `did you mean \`${near}\`?`
      : 'use a known word, or add yours to the `statuses` option',
    place: field.place,
    subject: field.value,
  };
}

function withoutRemark(text: string): string {
  return toWordForm(text.replace(/\s*(?:[(:;,.]|\s[—–-]\s).*$/s, ''));
}
