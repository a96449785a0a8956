import {chooseDependencies, reverse} from './chooseDependencies.mjs';
import {writeText} from './backlog.mjs';
import {randomFrom, sentence} from './random.mjs';

const epicSize = 10;
const average = 1.6;

/**
 * The same short tickets for each program, in the form it reads.
 *
 * @returns {{number: number, title: string, text: string, criteria: string[], blockedBy: number[],
 *   blocks: number[]}[]}
 */
export function toSmallTickets(count, seed = 1) {
  const random = randomFrom(seed);
  const blockedBy = chooseDependencies({count, epicSize, average}, random);
  const blocks = reverse(blockedBy);
  return blockedBy.map((blockers, index) => ({
    number: index + 1,
    title: sentence(random),
    text: `${sentence(random)} ${sentence(random)}`,
    criteria: [sentence(random), sentence(random), sentence(random)],
    blockedBy: blockers.map((it) => it + 1),
    blocks: blocks[index].map((it) => it + 1),
  }));
}

/** Writes tickets in the form of the template, without the sections that are not needed. */
export function writeOurs(folder, tickets) {
  const listed = (numbers) => numbers.map((it) => `- PAY-${it}: why\n`).join('') || '- None\n';
  for (const {number, title, text, criteria, blockedBy, blocks} of tickets) {
    const epic = Math.ceil(number / epicSize);
    writeText(
      folder,
      `tickets/PAY-${number}.md`,
      `# PAY-${number}: ${title}

**Epic:** EPIC-${epic} - Area of work ${epic}
**Type:** Story
**Priority:** Medium
**Points:** ${1 + (number % 8)}

## Context

${text}

## Implementation Details

### Acceptance Criteria

${boxes(criteria)}
## Dependencies

**Blocked By:**
${listed(blockedBy)}
**Blocks:**
${listed(blocks)}`,
    );
  }
}

/** Writes tickets as Backlog.md keeps them, one file for each. */
export function writeBacklogMd(folder, tickets) {
  writeText(folder, 'backlog/config.yml', backlogMdConfig);
  for (const {number, title, text, criteria, blockedBy} of tickets) {
    const numbered = criteria.map((it, index) => `- [ ] #${index + 1} ${it}\n`).join('');
    writeText(
      folder,
      `backlog/tasks/task-${number} - ${title.replaceAll(' ', '-')}.md`,
      `---
id: TASK-${number}
title: ${title}
status: To Do
assignee: []
created_date: '2026-01-05 10:00'
labels: []
dependencies: [${blockedBy.map((it) => `TASK-${it}`).join(', ')}]
priority: medium
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
${text}
<!-- SECTION:DESCRIPTION:END -->

## Acceptance Criteria

<!-- AC:BEGIN -->
${numbered}<!-- AC:END -->
`,
    );
  }
}

const backlogMdConfig = `project_name: "Bench"
default_status: "To Do"
statuses: ["To Do", "In Progress", "Done"]
labels: []
date_format: yyyy-mm-dd hh:mm
max_column_width: 20
auto_open_browser: false
default_port: 6420
remote_operations: false
auto_commit: false
bypass_git_hooks: false
check_active_branches: false
active_branch_days: 30
task_prefix: "task"
`;

/** Writes a change of OpenSpec for each ticket: why it is made, what it requires, and its steps. */
export function writeOpenSpec(folder, tickets) {
  writeText(folder, 'openspec/project.md', '# Bench\n');
  for (const {number, title, text, criteria} of tickets) {
    const change = `openspec/changes/change-${number}`;
    const steps = criteria.map((it, index) => `- [ ] 1.${index + 1} ${it}\n`).join('');
    writeText(
      folder,
      `${change}/proposal.md`,
      `# Change: ${title}

## Why

The ${text}, which people have asked for more than once.

## What Changes

- ${title}

## Impact

- Affected specs: area-${number}
`,
    );
    writeText(folder, `${change}/tasks.md`, `## 1. Implementation\n\n${steps}`);
    writeText(
      folder,
      `${change}/specs/area-${number}/spec.md`,
      `## ADDED Requirements

### Requirement: ${title}

The system SHALL do this: ${text}.

${criteria.map((it, index) => `#### Scenario: ${index + 1}\n\n- **WHEN** ${it}\n- **THEN** it is told\n`).join('\n')}`,
    );
  }
}

function boxes(criteria) {
  return criteria.map((it) => `- [ ] ${it}\n`).join('');
}
