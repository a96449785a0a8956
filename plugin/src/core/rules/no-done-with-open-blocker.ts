import {quote} from '../diagnostic/wording.js';
import {findOvertaken} from './openBlockers.js';
import {defineRule} from './rule.js';

export const noDoneWithOpenBlocker = defineRule({
  id: 'no-done-with-open-blocker',
  severity: 'warn',
  summary: 'a ticket that is done although one that blocks it is not',
  *check({backlog}) {
    for (const joined of backlog.tickets) {
      if (joined.status.category !== 'done') continue;
      const found = findOvertaken(joined, backlog);
      if (!found) continue;
      const {blockers, ids, place, related} = found;
      const id = quote(joined.ticket.id);
      yield {
        message: `Unexpected done ticket ${id} with ${ids.length === 1 ? 'an open blocker' : 'open blockers'}: ${blockers}, expected blockers to be done first`,
        help: `close ${ids.length === 1 ? 'the blocker' : 'the blockers'}, reopen ${id}, or delete a dependency that does not hold`,
        place,
        related,
        subject: ids.join(' '),
      };
    }
  },
});
