import {readTicket} from '../../plugin/lib/core/read/readTicket.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import type {Ticket} from '../../plugin/lib/core/model/ticket.js';

/** What a test says of a ticket; everything else is filled in so that no rule objects. */
export interface TicketSpec {
  readonly id: string;
  readonly title?: string;
  readonly epic?: string;
  readonly points?: number;
  readonly status?: string;
  readonly blockedBy?: readonly string[];
  readonly blocks?: readonly string[];
  /** Boxes of the acceptance criteria: ticked or not. */
  readonly criteria?: readonly boolean[];
  readonly checklist?: readonly boolean[];
  readonly notes?: string;
  /** Entries of the list of files: '`src/a.ts` - **New file**'. */
  readonly files?: readonly string[];
}

/** The text of a ticket file that is complete but for what the spec leaves open. */
export function ticketText(spec: TicketSpec): string {
  return `# ${spec.id}: ${spec.title ?? `Title of ${spec.id}`}

**Epic:** ${spec.epic ?? 'EPIC-1 - Payments'}
**Type:** Story
**Priority:** High
**Points:** ${String(spec.points ?? 1)}
${spec.status === undefined ? '' : `**Status:** ${spec.status}\n`}
## Context

Why it is needed.

## Implementation Details
${filesSection(spec.files)}
### Acceptance Criteria

${boxes(spec.criteria ?? [false])}

## Dependencies

**Blocked By:**
${bullets(spec.blockedBy)}

**Blocks:**
${bullets(spec.blocks)}

## Implementation Checklist

${boxes(spec.checklist ?? [false])}

## Definition of Done

${boxes(spec.criteria ?? [false])}

## Notes

${spec.notes ?? 'None.'}
`;
}

/** The ticket of a spec, as the reader reads it from `tickets/<id>.md`. */
export function ticket(spec: TicketSpec): Ticket {
  return readText(ticketText(spec), `tickets/${spec.id}.md`);
}

/** Reads a ticket with the default settings. */
export function readText(text: string, path = 'tickets/PAY-1.md'): Ticket {
  return readTicket({path, text}, {idPattern: defaultIdPattern});
}

function filesSection(files: readonly string[] | undefined): string {
  if (!files) return '';
  return `\n### Files to Modify/Create\n\n${files.map((file) => `- ${file}`).join('\n')}\n`;
}

function boxes(states: readonly boolean[]): string {
  return states.map((done, index) => `- [${done ? 'x' : ' '}] Box ${String(index + 1)}`).join('\n');
}

function bullets(ids: readonly string[] | undefined): string {
  return ids && ids.length > 0 ? ids.map((id) => `- ${id}: Reason.`).join('\n') : '- None';
}
