import {quote} from '../diagnostic/wording.js';
import {findOvertaken} from './openBlockers.js';
import {defineRule} from './rule.js';

export const noStartedWithOpenBlocker = defineRule({
  id: 'no-started-with-open-blocker',
  severity: 'info',
  summary: 'a ticket in progress although one that blocks it is open',
  *check({backlog}) {
    for (const joined of backlog.tickets) {
      if (joined.status.category !== 'in-progress') continue;
      const found = findOvertaken(joined, backlog);
      if (!found) continue;
      const {blockers, ids, place, related} = found;
      yield {
        message: `Unexpected ticket in progress, ${quote(joined.ticket.id)}, with ${ids.length === 1 ? 'an open blocker' : 'open blockers'}: ${blockers}, expected it to wait`,
        help: 'finish what blocks it first, or delete a dependency that does not hold',
        place,
        related,
        subject: ids.join(' '),
      };
    }
  },
});
