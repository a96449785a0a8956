/** The ticket that a site begins with: short, complete, and without a finding. */
export function firstTicket(id: string): string {
  return `# ${id}: Look at the board

**Epic:** EPIC-1 - First steps
**Type:** Task
**Priority:** Medium
**Points:** 1

## Context

This ticket came with the plugin. Change it, or delete it once there are others.

## Implementation Details

### Acceptance Criteria

- [ ] The board of the site shows this ticket
- [ ] The check of the tickets finds nothing

## Dependencies

**Blocked By:**
- None

**Blocks:**
- None

## Definition of Done

- [ ] The next ticket is written
`;
}
