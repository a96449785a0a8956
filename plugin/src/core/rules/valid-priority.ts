import {findInvalidValues} from './validValue.js';
import {defineRule} from './rule.js';

export const validPriority = defineRule({
  id: 'valid-priority',
  severity: 'error',
  summary: 'a priority that is none of the known ones',
  check: ({backlog, settings}) => findInvalidValues(backlog, 'priority', settings.priorities),
});
