import {defineRule} from './rule.js';
import {invalidValue, isAllowed} from './validValue.js';

export const validPriority = defineRule({
  id: 'valid-priority',
  severity: 'error',
  summary: 'a priority that is none of the known ones',
  *check({backlog, settings: {priorities, anyKnownPriority}}) {
    for (const {ticket} of backlog.tickets) {
      const field = ticket.fields.priority;
      if (!field || isAllowed(field.value, priorities)) continue;
      const isKnown = anyKnownPriority && field.level !== null;
      if (!isKnown) yield invalidValue('priority', field, priorities);
    }
  },
});
