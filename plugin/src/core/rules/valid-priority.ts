import {defineTicketRule} from './rule.js';
import {invalidValue, isAllowed} from './validValue.js';

export const validPriority = defineTicketRule({
  id: 'valid-priority',
  severity: 'error',
  summary: 'a priority that is none of the known ones',
  checkTicket({fields: {priority}}, {settings: {priorities, anyKnownPriority}}) {
    if (!priority || isAllowed(priority.value, priorities)) return [];
    const isKnown = anyKnownPriority && priority.level !== null;
    return isKnown ? [] : [invalidValue('priority', priority, priorities)];
  },
});
