import {buildBacklog} from '../../../../plugin/lib/core/backlog/buildBacklog.js';
import {readTicket} from '../../../../plugin/lib/core/read/readTicket.js';
import {defaultIdPattern} from '../../../../plugin/lib/core/read/ticketIds.js';
import {randomFrom, sentence} from '../input/random.mjs';

const statuses = ['Todo', 'Todo', 'Todo', 'In Progress', 'Done'];

/**
 * A backlog of short tickets in epics, with so many dependencies for each ticket, four of five of them
 * within its epic. None leads to a later ticket, so that no two tickets are in a circle. The same counts
 * and seed give the same backlog.
 */
export function toGraphBacklog(tickets, epics, dependencies, seed = 1) {
  const random = randomFrom(seed);
  const size = Math.ceil(tickets / epics);
  const texts = Array.from({length: tickets}, (_, index) => {
    const blockers = chooseBlockers(index, size, dependencies, random);
    const status = statuses[Math.floor(random() * statuses.length)];
    return writeTicket(index, Math.floor(index / size), status, blockers, random);
  });
  const read = texts.map((text, index) =>
    readTicket({path: `tickets/PAY-${index + 1}.md`, text}, {idPattern: defaultIdPattern}),
  );
  return buildBacklog({tickets: read, files: new Set(), documents: new Map()});
}

function chooseBlockers(index, size, dependencies, random) {
  const count = Math.floor(dependencies) + Number(random() < dependencies % 1);
  const inEpic = index % size;
  const blockers = Array.from({length: count}, () => {
    if (random() < 0.8) return index - 1 - Math.floor(random() * inEpic);
    return Math.floor(random() * index);
  });
  return new Set(blockers.filter((it) => it >= 0 && it < index));
}

function writeTicket(index, epic, status, blockers, random) {
  const list = [...blockers].map((it) => `- PAY-${it + 1}\n`).join('') || '- None\n';
  return `# PAY-${index + 1}: ${sentence(random)} ${sentence(random)}

**Epic:** EPIC-${epic + 1} - Area ${epic + 1}
**Status:** ${status}
**Points:** ${1 + (index % 8)}

## Dependencies

**Blocked By:**
${list}`;
}
