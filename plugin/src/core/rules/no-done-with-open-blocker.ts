import {findOvertaken} from './openBlockers.js';
import {defineRule} from './rule.js';

export const noDoneWithOpenBlocker = defineRule({
  id: 'no-done-with-open-blocker',
  severity: 'warn',
  summary: 'a ticket that is done although one that blocks it is not',
  check: ({backlog}) =>
    findOvertaken(backlog, 'done', ({id, blockers, isOne}) => ({
      message: `Unexpected done ticket ${id} with ${blockers}, expected blockers to be done first`,
      help: `close ${isOne ? 'the blocker' : 'the blockers'}, reopen ${id}, or delete a dependency that does not hold`,
    })),
});
