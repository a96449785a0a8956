import {groupSize} from './smallTickets.mjs';
import {writeText} from './writeText.mjs';

/**
 * Writes tickets as OpenSpec keeps them: a change for each group, with a task and a requirement for each
 * ticket.
 */
export function writeOpenSpecForm(folder, tickets) {
  writeText(folder, 'openspec/project.md', '# Bench\n');
  for (let at = 0; at < tickets.length; at += groupSize) {
    writeChange(folder, tickets.slice(at, at + groupSize));
  }
}

function writeChange(folder, tickets) {
  const [{group, text}] = tickets;
  const change = `openspec/changes/change-${group}`;
  const proposal = `## Why

The ${text}, which people have asked for more than once.

## What Changes

${tickets.map(({title}) => `- ${title}`).join('\n')}
`;
  const tasks = tickets.map(
    (ticket, index) => `- [ ] ${taskNumber(ticket, index)} ${ticket.title}`,
  );
  const requirements = tickets.map(toRequirement).join('\n');
  writeText(folder, `${change}/proposal.md`, proposal);
  writeText(folder, `${change}/tasks.md`, `## 1. Implementation\n\n${tasks.join('\n')}\n`);
  writeText(
    folder,
    `${change}/specs/area-${group}/spec.md`,
    `## ADDED Requirements\n\n${requirements}`,
  );
}

/** A task cannot wait for itself here, so that fault becomes a number that another task has. */
function taskNumber({number, blockedBy}, index) {
  return `1.${blockedBy.includes(number) ? index : index + 1}`;
}

function toRequirement({number, title, text, criteria}) {
  const scenarios = criteria.map(
    (it, index) => `#### Scenario: ${index + 1}\n\n- **WHEN** ${it}\n- **THEN** it is told\n`,
  );
  return `### Requirement: ${number} ${title}

The system SHALL do this: ${text}.

${scenarios.join('\n')}`;
}
