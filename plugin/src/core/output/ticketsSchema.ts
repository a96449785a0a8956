import * as z from 'zod';

const line = z.int().min(1);
const count = z.number().min(0);
const amount = z.strictObject({done: count, total: count});
const dependency = z.strictObject({id: z.string(), reason: z.string().nullable(), line});

/** Shape of a ticket in `tickets.json`. */
export const ticketSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  epicId: z.string().nullable(),
  type: z.string().nullable(),
  priority: z.string().nullable(),
  points: z.number().nullable(),
  status: z.strictObject({
    category: z.enum(['todo', 'in-progress', 'done', 'canceled']),
    label: z.string(),
    source: z.enum(['declared', 'derived']),
  }),
  readiness: z.enum(['ready', 'blocked']).nullable(),
  progress: amount.describe('Boxes of Acceptance Criteria and Definition of Done'),
  blockedBy: z.array(dependency).describe('What this file names, unknown ids as written'),
  blocks: z.array(dependency).describe('What this file names, unknown ids as written'),
  documents: z.array(
    z.strictObject({
      kind: z.string().nullable(),
      label: z.string().nullable(),
      target: z.string(),
      path: z.string().nullable(),
      anchor: z.string().nullable(),
      found: z.boolean(),
      url: z.string().nullable(),
      line,
    }),
  ),
  files: z.array(
    z.strictObject({
      path: z.string(),
      action: z.enum(['create', 'modify']),
      note: z.string().nullable(),
      line,
    }),
  ),
  criteria: z.array(z.strictObject({text: z.string(), done: z.boolean(), line})),
  relatedTickets: z.array(z.string()),
  parentId: z.string().nullable().describe('The ticket this one is part of'),
  source: z.strictObject({path: z.string(), line}),
  url: z.string().nullable(),
});

const epic = z.strictObject({
  id: z.string(),
  name: z.string(),
  ticketIds: z.array(z.string()),
  points: amount,
  tickets: amount,
  source: z.strictObject({path: z.string(), line}).nullable().describe('Where an epic file exists'),
  url: z.string().nullable(),
});

const edge = z.strictObject({
  from: z.string().describe('The blocker'),
  to: z.string().describe('The blocked ticket'),
  declaredBy: z.enum(['blocks', 'blockedBy', 'both']),
  reason: z.string().nullable(),
});

const document = z.strictObject({
  kind: z.string().nullable(),
  path: z.string(),
  title: z.string(),
  status: z.string().nullable(),
  supersededBy: z.string().nullable(),
  ticketIds: z.array(z.string()),
  url: z.string().nullable(),
});

/** Shape of `tickets.json`. */
export const ticketsSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tickets: z.array(ticketSchema),
    epics: z.array(epic),
    edges: z.array(edge),
    documents: z.array(document),
    cycles: z
      .array(z.array(z.string()))
      .describe('For each strongly connected group its shortest cycle, smallest id first'),
    phases: z
      .array(z.array(z.string()))
      .describe(
        'Open tickets by depth over their open blockers; those in or behind a cycle are in none',
      ),
    criticalPath: z
      .strictObject({ids: z.array(z.string()), points: count, unestimated: z.array(z.string())})
      .describe('Heaviest chain of open tickets; a ticket without points counts 0'),
  })
  .describe('A backlog, as docusaurus-plugin-tickets exports it');

/** What `tickets.json` holds. */
export type TicketsJson = z.output<typeof ticketsSchema>;
