import {expect, test} from 'vitest';
import type {Place} from '../../plugin/lib/core/source/sourceFile.js';
import {readText} from '../helpers/ticketFile.js';

const text = `# PAY-12: Refund a \`card\` payment

**Epic:** EPIC-2 - Refunds & disputes
**Type:** Story
**Priority:** High
**Points:** 5
**Assignee:** Mira
**Labels:** api, money

## Context

See [the ledger](../docs/design/ledger.md#postings).

**Technical Design Reference:**
- Architecture: docs/design/refunds.md#architecture-overview
- Decision rationale: \`docs/adr/0023-refund-window.md\`

## Implementation Details

### Files to Modify/Create

- \`app/refunds.py\` - **New file**, the service
- \`app/main.py\` - **Modify**, mount the router

### Contracts

#### Layer 1: API/Router

\`\`\`python title="app/routers/refunds.py"
class RefundRequest(BaseModel):
    amount: int
\`\`\`

#### Layer 2: Service

\`\`\`python
# app/refunds.py
class RefundService:
    ...
\`\`\`

### Acceptance Criteria

- [x] Returns **201** with the refund
- [ ] Answers in <200ms

## Dependencies

**Blocked By:**
- PAY-3: Needs the \`ledger\` tables
- PAY-10, PAY-11

**Blocks:**
- None

## Security Considerations

**Security Checklist:**
- [ ] All inputs validated

## Implementation Checklist

- [x] Schemas defined

## Definition of Done

- [ ] Deployed

## Related Resources

- PRD: docs/prd/refunds.md
- Related Tickets: PAY-1, PAY-2
`;

const at = ({line, column, endLine, endColumn}: Place): string =>
  `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`;

test('reads id and title with their places', () => {
  const ticket = readText(text);
  expect(ticket.id).toBe('PAY-12');
  expect(ticket.idPlace && at(ticket.idPlace)).toBe('1:3-1:9');
  expect(ticket.title).toBe('Refund a card payment');
});

test('reads the fields of the header with their places', () => {
  const {fields} = readText(text);
  expect(fields.epic?.value).toEqual({id: 'EPIC-2', name: 'Refunds & disputes', href: null});
  expect(fields.type?.value).toBe('Story');
  expect(fields.priority?.value).toBe('High');
  expect(fields.points?.value).toBe(5);
  expect(fields.points && at(fields.points.place)).toBe('6:13-6:14');
  expect(fields.assignee?.value).toBe('Mira');
  expect(fields.labels?.value).toEqual(['api', 'money']);
  expect(fields.status).toBeNull();
});

test('reads the documents a ticket rests on, linked, plain and between backticks', () => {
  const found = readText(text).documents.map((it) => [it.label, it.target, at(it.place)]);
  expect(found).toEqual([
    ['the ledger', '../docs/design/ledger.md#postings', '12:18-12:51'],
    ['Architecture', 'docs/design/refunds.md#architecture-overview', '15:17-15:61'],
    ['Decision rationale', 'docs/adr/0023-refund-window.md', '16:24-16:54'],
    ['PRD', 'docs/prd/refunds.md', '71:8-71:27'],
  ]);
});

test('reads the files to create and modify with their notes', () => {
  const found = readText(text).files.map((it) => [it.path, it.action, it.note, at(it.place)]);
  expect(found).toEqual([
    ['app/refunds.py', 'create', 'the service', '22:4-22:18'],
    ['app/main.py', 'modify', 'mount the router', '23:4-23:15'],
  ]);
});

test('reads the contracts with layer, language and file', () => {
  const found = readText(text).contracts.map((it) => [
    it.layer,
    it.language,
    it.file,
    at(it.place),
  ]);
  expect(found).toEqual([
    ['Layer 1: API/Router', 'python', 'app/routers/refunds.py', '30:1-31:16'],
    ['Layer 2: Service', 'python', 'app/refunds.py', '37:1-39:8'],
  ]);
});

test('reads every checklist by its name', () => {
  const found = readText(text).checklists.map((list) => [
    list.name,
    list.items.map(({text: words, done, place}) => [words, done, at(place)]),
  ]);
  expect(found).toEqual([
    [
      'acceptance-criteria',
      [
        ['Returns 201 with the refund', true, '44:7-44:38'],
        ['Answers in <200ms', false, '45:7-45:24'],
      ],
    ],
    ['security-checklist', [['All inputs validated', false, '59:7-59:27']]],
    ['implementation-checklist', [['Schemas defined', true, '63:7-63:22']]],
    ['definition-of-done', [['Deployed', false, '67:7-67:15']]],
  ]);
});

test('reads blockers with their reasons; None is no id', () => {
  const ticket = readText(text);
  expect(ticket.blockedBy.map((it) => [it.id, it.reason, at(it.place)])).toEqual([
    ['PAY-3', 'Needs the ledger tables', '50:3-50:8'],
    ['PAY-10', null, '51:3-51:9'],
    ['PAY-11', null, '51:11-51:17'],
  ]);
  expect(ticket.blocks).toEqual([]);
});

test('reads the related tickets', () => {
  const found = readText(text).relatedTickets.map(({id, place}) => [id, at(place)]);
  expect(found).toEqual([
    ['PAY-1', '72:20-72:25'],
    ['PAY-2', '72:27-72:32'],
  ]);
});

test('reads nothing out of code fences, code spans and comments', () => {
  const ticket = readText(`# PAY-1: Title

\`**Points:** 3\`

<!-- **Type:** Bug -->

\`\`\`md
**Priority:** Low
\`\`\`

## Dependencies

**Blocked By:**
- \`PAY-2\`: not an id
- <!-- PAY-3 --> nothing
`);
  expect(Object.values(ticket.fields).filter((field) => field !== null)).toEqual([]);
  expect(ticket.blockedBy).toEqual([]);
});

test('does not take ids in reasons and remarks for dependencies', () => {
  const ticket = readText(`# PAY-1: Title

## Dependencies

**Blocked By:**
- PAY-2: Comes after PAY-3, and PAY-4.
- None (can run beside PAY-5)
- see PAY-6
`);
  expect(ticket.blockedBy.map(({id}) => id)).toEqual(['PAY-2']);
});

test('keeps places right after CRLF, tabs and emoji', () => {
  const ticket = readText(
    '# PAY-1: Title 🎉\r\n\r\n**Type:** Story\r\n**Points:** 3\r\n\r\n## Dependencies\r\n\r\n**Blocked By:**\r\n-\t👍🏽 no\r\n-\tPAY-2: x\r\n',
  );
  expect(ticket.title).toBe('Title 🎉');
  expect(ticket.fields.points && at(ticket.fields.points.place)).toBe('4:13-4:14');
  expect(ticket.blockedBy.map(({place}) => at(place))).toEqual(['10:3-10:8']);
});

test('takes the id from the file name where the title has none', () => {
  const ticket = readText('# Just words\n', 'tickets/PAY-9.md');
  expect([ticket.id, ticket.idPlace, ticket.title]).toEqual(['PAY-9', null, 'Just words']);
});

test.each([
  ['# PAY-1 — Title', 'PAY-1', 'Title'],
  ['# PAY-1 - Title', 'PAY-1', 'Title'],
  ['# [PAY-1] Title', 'PAY-1', 'Title'],
  ['# EP01-T13-api: Title', 'EP01-T13-api', 'Title'],
  ['# US-02.1: Title', 'US-02.1', 'Title'],
])('reads the title %s', (heading, id, title) => {
  const ticket = readText(`${heading}\n`);
  expect([ticket.id, ticket.title]).toEqual([id, title]);
});
