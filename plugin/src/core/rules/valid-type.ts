import {findInvalidValues} from './validValue.js';
import {defineRule} from './rule.js';

export const validType = defineRule({
  id: 'valid-type',
  severity: 'error',
  summary: 'a type that is none of the known ones',
  check: ({backlog, settings}) => findInvalidValues(backlog, 'type', settings.types),
});
