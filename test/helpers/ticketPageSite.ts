/** A ticket that has something of all that its page shows, and the files it needs. */
export const ticketPageFiles: Readonly<Record<string, string>> = {
  'docs/intro.md': '# Intro\n',
  'docs/design/ledger.md':
    '# Technical Design: Ledger\n\n**Status:** Approved\n\n## Postings\n\nText.\n',
  'docs/adr/0001-one-table.md': '# ADR-0001: One table\n\n**Status:** Superseded by ADR-0002\n',
  'docs/adr/0002-two-tables.md': '# ADR-0002: Two tables\n\n**Status:** Accepted\n',
  'app/ledger.py': 'pass\n',
  Makefile: 'all:\n',
  'tickets/PAY-1.md': `# PAY-1: Book a payment

**Epic:** EPIC-1 - Payments
**Type:** Storry
**Priority:** High
**Points:** 2
**Labels:** api, money

## Context

Money moves, see PAY-3.

**Technical Design Reference:**
- Architecture: docs/design/ledger.md#postings
- Decision: docs/adr/0001-one-table.md
- Also: docs/design/gone.md

## Implementation Details

### Files to Modify/Create

- \`app/ledger.py\` - **Modify**, the booking
- \`app/leger.py\` - **Modify**, the balance
- \`app/refunds.py\` - **New file**
- \`Makefile\` - **Modify**

### Contracts

#### Layer 1: API

\`\`\`python
def book(): ...
\`\`\`

### Acceptance Criteria

- [x] Booked
- [ ] Balanced
-[ ] Typo

## Dependencies

**Blocked By:**
- PAY-2: Needs the refund
- PAY-3: Needs the mail
- PAY-99: Needs nothing

**Blocks:**
- None

## Security Considerations

**Security Checklist:**
- [x] Inputs checked
- [ ] Logs are clean
- [ ] Rights are least

## Definition of Done

- [ ] Reviewed

## Related Resources

- Related Tickets: PAY-2, PAY-4
`,
  'tickets/PAY-2.md': `# PAY-2: Refund & \`<b>notify</b>\`

**Epic:** EPIC-1 - Payments
**Type:** Story
**Priority:** High
**Points:** 3

## Context

Why it is needed.

## Implementation Details

### Files to Modify/Create

- \`app/ledger.py\` - **Modify**

### Acceptance Criteria

- [ ] Refunded

## Dependencies

**Blocked By:**
- None

**Blocks:**
- PAY-1: Needs the refund
`,
  'tickets/PAY-3.md': `# PAY-3: Send mail

**Epic:** EPIC-1 - Payments
**Type:** Story
**Priority:** Low
**Points:** 1
**Status:** Done

## Context

Why it is needed.

## Implementation Details

### Files to Modify/Create

- \`app/ledger.py\` - **Modify**

### Acceptance Criteria

- [x] Sent
`,
  'tickets/PAY-4.md': `# PAY-4: Print

**Epic:** EPIC-1 - Payments
**Type:** Story
**Priority:** Low
**Points:** 1

## Context

Why it is needed.
`,
};
