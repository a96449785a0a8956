import {defineRule} from './rule.js';
import {invalidValue, isAllowed} from './validValue.js';

export const validType = defineRule({
  id: 'valid-type',
  severity: 'error',
  summary: 'a type that is none of the known ones',
  *check({backlog, settings: {types}}) {
    for (const {ticket} of backlog.tickets) {
      const field = ticket.fields.type;
      if (field && !isAllowed(field.value, types)) yield invalidValue('type', field, types);
    }
  },
});
