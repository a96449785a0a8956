/** A task as Backlog.md keeps it, as authors copy it. */
export const backlogTemplate = `---
id:
title:
status: To Do
assignee: []
labels: []
dependencies: []
priority:
---

## Description

[What is to be done, and why]

## Acceptance Criteria

- [ ] [What can be seen once it is done]
`;
