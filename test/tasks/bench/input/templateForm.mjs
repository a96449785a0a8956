import {writeText} from './writeText.mjs';

/** Writes tickets in the form of the template, without the sections that are not needed. */
export function writeTemplateForm(folder, tickets) {
  for (const ticket of tickets) {
    writeText(folder, `tickets/PAY-${ticket.number}.md`, toTemplateForm(ticket));
  }
}

function toTemplateForm({number, group, title, text, criteria, blockedBy, blocks}) {
  return `# PAY-${number}: ${title}

**Epic:** EPIC-${group} - Area of work ${group}
**Type:** Story
**Priority:** Medium
**Points:** ${1 + (number % 8)}

## Context

${text}

## Implementation Details

### Acceptance Criteria

${criteria.map((it) => `- [ ] ${it}`).join('\n')}

## Dependencies

**Blocked By:**
${listed(blockedBy)}

**Blocks:**
${listed(blocks)}

## Definition of Done

- [ ] Reviewed
`;
}

function listed(numbers) {
  return numbers.map((it) => `- PAY-${it}: why`).join('\n') || '- None';
}
