import {chooseDependencies, reverse} from './chooseDependencies.mjs';
import {fillTemplate} from './fillTemplate.mjs';
import {randomFrom} from './random.mjs';
import {writeText} from './writeText.mjs';

const epicsOfArea = 5;
const average = 1.6;

/** Each is what the tickets of one epic of an area rest on. */
const sections = ['Architecture', 'Data model', 'Interfaces', 'Failures', 'Operation'];

/**
 * Writes a backlog of tickets that are filled-in copies of the template, 10 KB each: 30 to an epic, each
 * waiting for 1.6 others on average, and with the documents they rest on. The first two fifths are done,
 * or all of them.
 * The same count gives the same files. Returns the paths of the tickets.
 */
export function writeBacklog(folder, count, {allDone = false, epicSize = 30} = {}) {
  const random = randomFrom(1);
  const blockedBy = chooseDependencies({count, epicSize, average}, random);
  const blocks = reverse(blockedBy);
  const areas = Math.ceil(count / (epicSize * epicsOfArea));
  for (let area = 0; area < areas; area++) writeDocuments(folder, area);
  return blockedBy.map((blockers, index) => {
    const ticket = {
      ...placeOf(index, epicSize),
      number: index + 1,
      blockedBy: blockers.map((it) => it + 1),
      blocks: blocks[index].map((it) => it + 1),
      isDone: allDone || index < count * 0.4,
    };
    return writeText(folder, `tickets/PAY-${index + 1}.md`, fillTemplate(ticket, random));
  });
}

function placeOf(index, epicSize) {
  const epic = Math.floor(index / epicSize);
  const area = Math.floor(epic / epicsOfArea);
  const anchor = sections[epic % epicsOfArea].toLowerCase().replaceAll(' ', '-');
  return {
    epic: epic + 1,
    design: `docs/design/area-${area + 1}.md#${anchor}`,
    decision: `docs/adr/${decisionName(area)}.md`,
  };
}

function writeDocuments(folder, area) {
  const texts = sections.map((title) => `## ${title}\n\nWhat area ${area + 1} does here.\n`);
  const design = `# Area ${area + 1}\n\n${texts.join('\n')}`;
  const decision = `# ADR-${numberOf(area)}: A choice\n\n**Status:** Accepted\n\nText.\n`;
  writeText(folder, `docs/design/area-${area + 1}.md`, design);
  writeText(folder, `docs/adr/${decisionName(area)}.md`, decision);
}

function decisionName(area) {
  return `${numberOf(area)}-choice-of-area-${area + 1}`;
}

function numberOf(area) {
  return String(area + 1).padStart(4, '0');
}
