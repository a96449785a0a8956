import type {Dependency} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noSelfDependency = defineRule({
  id: 'no-self-dependency',
  severity: 'error',
  summary: 'a ticket that blocks itself',
  *check({backlog}) {
    for (const {ticket} of backlog.tickets) {
      for (const dependency of [...ticket.blockedBy, ...ticket.blocks]) {
        if (dependency.id === ticket.id) yield selfDependency(dependency);
      }
    }
  },
});

function selfDependency({id, place}: Dependency): Finding {
  return {
    message: `Unexpected dependency of \`${id}\` on itself, expected the id of another ticket`,
    help: 'delete the line, or correct the id',
    place,
    subject: id,
  };
}
