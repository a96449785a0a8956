import type {Dependency} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noSelfDependency = defineRule({
  id: 'no-self-dependency',
  severity: 'error',
  summary: 'a ticket that blocks itself',
  *check({backlog}) {
    for (const {ticket, dependencies} of backlog.tickets) {
      for (const {dependency, ids} of dependencies) {
        const isSelf = ids.length === 1 && ids[0] === ticket.id;
        if (isSelf) yield selfDependency(ticket.id, dependency);
      }
    }
  },
});

function selfDependency(id: string, {place}: Dependency): Finding {
  return {
    message: `Unexpected dependency of \`${id}\` on itself, expected the id of another ticket`,
    help: 'delete the line, or correct the id',
    place,
    subject: id,
  };
}
