import {findOvertaken} from './openBlockers.js';
import {defineRule} from './rule.js';

export const noStartedWithOpenBlocker = defineRule({
  id: 'no-started-with-open-blocker',
  severity: 'info',
  summary: 'a ticket in progress although one that blocks it is open',
  check: ({backlog}) =>
    findOvertaken(backlog, 'in-progress', ({id, blockers}) => ({
      message: `Unexpected ticket in progress, ${id}, with ${blockers}, expected it to wait`,
      help: 'finish what blocks it first, or delete a dependency that does not hold',
    })),
});
