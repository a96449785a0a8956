import {defineTicketRule} from './rule.js';
import {invalidValue, isAllowed} from './validValue.js';

export const validType = defineTicketRule({
  id: 'valid-type',
  severity: 'error',
  summary: 'a type that is none of the known ones',
  checkTicket({fields: {type}}, {settings: {types}}) {
    return type && !isAllowed(type.value, types) ? [invalidValue('type', type, types)] : [];
  },
});
