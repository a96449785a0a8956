import {expect, test} from 'vitest';
import type {Draft} from '../../../plugin/lib/core/draft/draft.js';
import {listMissing, writeDraft} from '../../../plugin/lib/core/draft/writeDraft.js';
import {defaultIdPattern} from '../../../plugin/lib/core/read/ticketIds.js';
import {backlogTemplate} from '../../../plugin/lib/core/template/backlogTemplate.js';

const options = {idPattern: defaultIdPattern};
const draft: Draft = {
  id: 'PAY-12',
  title: 'Refund a payment: part 2',
  fields: {epic: 'EPIC-1 - Payments', priority: 'High', labels: 'money, api', due: '2027-01-31'},
  blockedBy: [
    {id: 'PAY-3', reason: 'it needs the table'},
    {id: 'PAY-4', reason: null},
  ],
  blocks: [],
  criteria: ['It is booked once', 'The merchant sees it'],
};
const bare: Draft = {...draft, fields: {}, blockedBy: [], criteria: []};

function write(template: string, wanted: Draft = draft): string {
  return writeDraft(wanted, template, options);
}

test('what is known takes the place of the prompts, and what is not is put into comments', () => {
  const template = `# [TICKET-ID]: [Ticket Title]

**Epic:** [EPIC-ID] - [Epic Name]
**Priority:** High | Medium | Low

## Context

[Why it is needed]

### Acceptance Criteria

- [ ] [Criterion 1]
- [ ] [Criterion 2]
- [ ] [Criterion 3]

## Dependencies

**Blocked By:**
- [TICKET-ID]: [Reason]
- [TICKET-ID]: [Reason]

**Blocks:**
- [TICKET-ID]: [Reason]

## Definition of Done

- [ ] Reviewed by [role]
- [ ] All tests pass
`;
  expect(write(template)).toBe(`# PAY-12: Refund a payment: part 2

**Epic:** EPIC-1 - Payments
**Priority:** High
**Labels:** money, api
**Due:** 2027-01-31

## Context

<!-- [Why it is needed] -->

### Acceptance Criteria

- [ ] It is booked once
- [ ] The merchant sees it

## Dependencies

**Blocked By:**
- PAY-3: it needs the table
- PAY-4

**Blocks:**
- None

## Definition of Done

<!-- - [ ] Reviewed by [role] -->
- [ ] All tests pass
`);
});

test('front matter is filled in as YAML, and keeps its comments and the order of its keys', () => {
  const template = `---
# Filled in by the tool
title: A title
id: PAY-0
labels:
  - none
depends_on: []
owner:
---

# A title

Words.
`;
  expect(write(template, {...draft, fields: {...draft.fields, assignee: 'ann'}})).toBe(`---
# Filled in by the tool
title: "Refund a payment: part 2"
id: PAY-12
labels:
  - money
  - api
depends_on: [PAY-3, PAY-4]
owner: ann
epic: EPIC-1 - Payments
priority: High
due: 2027-01-31
---

# Refund a payment: part 2

Words.
`);
});

test('a task for Backlog.md has what its own program writes', () => {
  const text = write(backlogTemplate, {...draft, fields: {priority: 'medium', assignee: '@ann'}});
  expect(text).toBe(`---
id: PAY-12
title: "Refund a payment: part 2"
status: To Do
assignee: ["@ann"]
labels: []
dependencies: [PAY-3, PAY-4]
priority: medium
---

## Description

<!-- [What is to be done, and why] -->

## Acceptance Criteria

- [ ] It is booked once
- [ ] The merchant sees it
`);
  expect(listMissing({...draft, fields: {}}, {path: 'tickets/PAY-12.md', text}, options)).toEqual(
    [],
  );
});

test.each([
  ['# PAY-XXX — Title', '# PAY-12 — Refund a payment: part 2'],
  ['# [PAY-0] Title', '# PAY-12: Refund a payment: part 2'],
  ['# <ID> | <what it does>', '# PAY-12 | Refund a payment: part 2'],
  ['# {Title}', '# PAY-12: Refund a payment: part 2'],
  ['# New ticket\n\n**ID:** PAY-0', '# Refund a payment: part 2\n\n**ID:** PAY-12'],
  ['# Title\n\n| ID | PAY-0 |\n| --- | --- |\n| Epic | a \\| b |', null],
])('the title of %j', (template, expected) => {
  const written = write(`${template}\n`, bare);
  if (expected !== null) expect(written).toBe(`${expected}\n`);
  else expect(written).toContain('| ID | PAY-12 |');
});

test.each([
  ['**Epic:**', '**Epic:** EPIC-1 - Payments'],
  ['- **Epic:** {epic}', '- **Epic:** EPIC-1 - Payments'],
  ['> **Epic:** X  ', '> **Epic:** EPIC-1 - Payments  '],
  ['## Epic\n\nX', '## Epic\n\nEPIC-1 - Payments'],
  ['| Field | Value |\n| --- | --- |\n| Epic | X |', '| Epic | EPIC-1 - Payments |'],
  ['- **Type:** Bug', '- **Type:** Bug\n- **Epic:** EPIC-1 - Payments'],
  ['**Type:** Bug  ', '**Type:** Bug  \n**Epic:** EPIC-1 - Payments'],
  ['Words.', '**Epic:** EPIC-1 - Payments\n\nWords.'],
])('a field in %j', (template, expected) => {
  const wanted = {...bare, fields: {epic: 'EPIC-1 - Payments'}};
  expect(write(`# PAY-0: T\n\n${template}\n`, wanted)).toContain(expected);
});

test('tickets and criteria go behind those that a template has', () => {
  const template = `# PAY-0: T

## Acceptance Criteria

- [ ] Reviewed

## Dependencies

**Blocked By:**
- PAY-1: always
`;
  expect(write(template, {...draft, fields: {}})).toBe(`# PAY-12: Refund a payment: part 2

## Acceptance Criteria

- [ ] Reviewed
- [ ] It is booked once
- [ ] The merchant sees it

## Dependencies

**Blocked By:**
- PAY-1: always
- PAY-3: it needs the table
- PAY-4
`);
});

test('what a template has no place for is named', () => {
  const text = write('# PAY-0: T\n');
  const path = 'tickets/PAY-12.md';
  expect(listMissing(draft, {path, text}, options)).toEqual([
    'Blocked By PAY-3',
    'Blocked By PAY-4',
    'acceptance criteria',
  ]);
});

test('lines of a template end in one way', () => {
  expect(write('# PAY-0: T\r\n\r\n[Why]\r', bare)).toBe(
    '# PAY-12: Refund a payment: part 2\n\n<!-- [Why] -->\n',
  );
});

test('long headings and lines take time in proportion', () => {
  const many = 50_000;
  const blanks = ' '.repeat(many);
  for (const text of [`# [${'id '.repeat(many)}\n`, `# T\n\n**Type:** a${blanks}b\n`]) {
    const started = performance.now();
    write(text);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
