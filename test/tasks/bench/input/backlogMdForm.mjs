import {writeText} from './writeText.mjs';

/** As `backlog init` writes it, without what would ask other machines and branches. */
const config = `project_name: "Bench"
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

/** Writes tickets as Backlog.md keeps them, a file for each. */
export function writeBacklogMdForm(folder, tickets) {
  writeText(folder, 'backlog/config.yml', config);
  for (const ticket of tickets) {
    const title = ticket.title.replaceAll(' ', '-');
    const file = `backlog/tasks/task-${ticket.number} - ${title}.md`;
    writeText(folder, file, toBacklogMdForm(ticket));
  }
}

function toBacklogMdForm({number, title, text, criteria, blockedBy}) {
  return `---
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
${criteria.map((it, index) => `- [ ] #${index + 1} ${it}`).join('\n')}
<!-- AC:END -->
`;
}
