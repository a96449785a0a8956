import {expect, test} from 'vitest';
import {note} from '../../helpers/forms.js';
import {readText} from '../../helpers/ticketFile.js';

const fields = {
  id: 'PAY-12',
  title: 'Refund a payment',
  epic: 'EPIC-2 | Refunds',
  type: 'Story',
  priority: 'High',
  points: 5,
  status: 'In Progress',
  assignee: 'Mira',
  labels: ['api', 'money'],
  due: '2027-01-15',
  blockedBy: ['PAY-3', 'PAY-4'],
  blocks: ['PAY-20'],
};

const carriers: Readonly<Record<string, string>> = {
  'bold labels with the colon inside': `# PAY-12: Refund a payment

**Epic:** EPIC-2 - Refunds
**Type:** Story
**Priority:** High
**Points:** 5
**Status:** In Progress
**Assignee:** Mira
**Labels:** api, money
**Due:** 2027-01-15
**Blocked By:** PAY-3, PAY-4
**Blocks:** PAY-20
`,
  'bold labels with the colon outside, both styles in one file': `# PAY-12: Refund a payment

**Epic**: EPIC-2 - Refunds\\
**Type**: Story  
**Priority:** High<br>
**Story Points**: 5  
**Status**: In Progress  
**Assigned To**: Mira  
**Tags**: api, money  
**Due Date**: 2027-01-15

**Depends On**: PAY-3, PAY-4

**Blocking**: PAY-20
`,
  'several on one line, set apart by dots': `# PAY-12: Refund a payment

**Epic:** EPIC-2 - Refunds · **Type:** Story · **Priority:** High · **Size:** 5 · **Status:** In Progress
**Owner:** Mira • **Labels:** api, money • **Target date:** 2027-01-15

**Depends on:** PAY-3, PAY-4 · **Blocks:** PAY-20
`,
  'several on one line, set apart by bars': `# PAY-12: Refund a payment

**Epic:** EPIC-2 - Refunds | **Type:** Story | **Priority:** High | **Pts:** 5
**State:** In Progress | **Assignee:** Mira | **Labels:** api, money | **Due:** 2027-01-15
**Upstream:** PAY-3, PAY-4 | **Downstream:** PAY-20
`,
  'a quotation': `# PAY-12: Refund a payment

> **Epic:** EPIC-2 - Refunds
> **Type:** Story
> **Priority:** High
> **Story Points:** 5
> **Status:** In Progress
> **Assignee:** Mira
> **Labels:** api, money
> **Due:** 2027-01-15
> **Blockers:** PAY-3, PAY-4
> **Blocks:** PAY-20
`,
  'items of a list, bold': `# PAY-12: Refund a payment

- **Epic**: EPIC-2 - Refunds
- **Type**: Story
- **Priority**: High
- **Points**: 5
- **Status**: In Progress
- **Assignee**: Mira
- **Labels**: api, money
- **Due**: 2027-01-15
- **Depends On**: PAY-3, PAY-4
- **Blocks**: PAY-20
`,
  'items of a list, plain': `# PAY-12: Refund a payment

- Epic: EPIC-2 - Refunds
- Type: Story
- Priority: High
- Estimate: 5
- Status: In Progress
- Assignee: Mira
- Labels: api, money
- Due: 2027-01-15
- Dependencies: PAY-3, PAY-4
- Blocks: PAY-20
`,
  'plain lines': `# PAY-12: Refund a payment

Epic: EPIC-2 - Refunds
Type: Story
Priority: High
Points: 5
Status: In Progress
Assignee: Mira
Labels: api, money
Due: 2027-01-15
Depends on: PAY-3, PAY-4
Blocks: PAY-20
`,
  'a table of two columns': `# PAY-12: Refund a payment

| Field | Value |
|---|---|
| Epic | EPIC-2 - Refunds |
| Type | Story |
| Priority | High |
| Estimated Story Points | 5 |
| Status | In Progress |
| Assignee | Mira |
| Labels | api, money |
| Due | 2027-01-15 |
| Prerequisite Stories | PAY-3, PAY-4 |
| Blocked Stories | PAY-20 |
`,
  'a table of two columns whose head is a field too': `# PAY-12: Refund a payment

| Epic | EPIC-2 - Refunds |
|---|---|
| Type | Story |
| Priority | High |
| Points | 5 |
| Status | In Progress |
| Assignee | Mira |
| Labels | api, money |
| Due | 2027-01-15 |
| Depends on | PAY-3, PAY-4 |
| Blocks | PAY-20 |
`,
  'a table with one row of values': `# PAY-12: Refund a payment

| Epic | Type | Priority | Points | Status | Assignee | Labels | Due | Depends on | Blocks |
|---|---|---|---|---|---|---|---|---|---|
| EPIC-2 - Refunds | Story | High | 5 | In Progress | Mira | api, money | 2027-01-15 | PAY-3, PAY-4 | PAY-20 |
`,
  'a table in a section of its own': `# PAY-12: Refund a payment

## Status

| Field | Value |
|---|---|
| Status | In Progress |
| Epic | EPIC-2 - Refunds |
| Type | Story |
| Priority | High |
| Points | 5 |
| Assignee | Mira |
| Labels | api, money |
| Due | 2027-01-15 |

## Dependencies

- PAY-3
- PAY-4

### Blocks

- PAY-20
`,
  'front matter': `---
id: PAY-12
title: Refund a payment
epic: EPIC-2 - Refunds
type: Story
priority: High
points: 5
status: In Progress
assignee: Mira
labels: [api, money]
due: 2027-01-15
blocked_by: [PAY-3, PAY-4]
blocks:
  - PAY-20
---

## Description

Text.
`,
  'front matter in other spellings': `---
code: "PAY-12"
title: 'Refund a payment'
phaseEpic: EPIC-2 - Refunds
ticketType: Story
prio: High
story_points: 5
STATUS: In Progress
assigned-to: [Mira]
tags:
  - api
  - money
dueDate: 2027-01-15
dependsOn: PAY-3,PAY-4
blocking: PAY-20
---
# Refund a payment
`,
  'front matter with groups': `---
id: PAY-12
title: Refund a payment
metadata: {epic: EPIC-2 - Refunds, type: Story, priority: High, points: 5}
status: In Progress
owner: Mira
labels: "api, money"
due_date: 2027-01-15
dependencies:
  blocked_by:
    - id: PAY-3
      reason: Needs it.
    - id: PAY-4
  blocks: [PAY-20]
---
`,
  'headings with the value below': `# PAY-12: Refund a payment

## Epic

EPIC-2 - Refunds

## Type

Story

## Priority

High

## Story Points

5

## Status: In Progress

## Assignee

- Mira

## Labels

- api
- money

## Due Date

2027-01-15

## Depends On

- PAY-3
- PAY-4

## Blocks

PAY-20
`,
};

test.each(Object.entries(carriers))('reads the fields of %s', (_, text) => {
  expect(note(text)).toEqual(fields);
});

test('reads fields below the front matter, where the file has no heading of level 1', () => {
  const text = '---\nid: PAY-1\ntitle: T\n---\n\n**Size:** M\n\n## Notes\n\n**Priority:** High\n';
  expect(note(text)).toEqual({id: 'PAY-1', title: 'T', points: 'size: M'});
});

test('does not read fields from code, comments and sections of other things', () => {
  expect(
    note(`# PAY-1: Title

\`**Status:** Done\` and \`Points: 3\`

<!-- **Priority:** High -->

    **Type:** Story

\`\`\`yaml
epic: EPIC-1
\`\`\`

## Rollout

**Status:** Phase 1 is done
**Priority:** tests first

## Example

| Status | Priority |
|---|---|
| Done | High |
`),
  ).toEqual({id: 'PAY-1', title: 'Title'});
});

test('takes a value in a code span, which the label stands before', () => {
  expect(note('# PAY-1: T\n\n**Status:** `DONE`\n')).toMatchObject({status: 'DONE'});
});

test.each([
  ['[tbd, api]', ['tbd', 'api']],
  ['\n  - none\n  - api', ['none', 'api']],
  ['[none]', null],
  ['[tbd, none]', null],
  ['tbd', null],
])('a list of labels says nothing only where none of them does: %j', (labels, expected) => {
  const {fields} = readText(`---\nid: PAY-1\nlabels: ${labels}\n---\n\n# T\n`);
  expect(fields.labels?.value ?? null).toEqual(expected);
});

test('of several labels for a field the surest counts', () => {
  const text =
    '# PAY-1: T\n\n**Estimate:** 2 days\n**Story Points:** 3\n**Phase:** 2\n**Epic:** E-1\n';
  expect(note(text)).toMatchObject({points: 3, epic: 'E-1'});
});

test('a value that says nothing is none', () => {
  const text =
    '# PAY-1: T\n\n**Epic:** None\n**Assignee:** -\n**Priority:** N/A\n**Points:** TBD\n';
  expect(note(text)).toEqual({id: 'PAY-1', title: 'T', points: 'undecided: TBD'});
});
