import * as z from 'zod';

const node = z.strictObject({
  kind: z
    .enum(['ticket', 'epic', 'external'])
    .describe('An epic, or a ticket of another site, is there if a ticket waits for it'),
  backlog: z.string().nullable().describe('Of a ticket of another site, the name of its backlog'),
  id: z.string(),
  title: z.string(),
  epicId: z.string().nullable(),
  points: z.number().nullable().describe('Of an epic, those of all its tickets'),
  state: z
    .enum(['todo', 'blocked', 'ready', 'in-progress', 'done', 'canceled'])
    .describe('Tickets of this site are never `todo`'),
  url: z.string().nullable(),
});

const edge = z.strictObject({
  from: z.string().describe('The blocker: a ticket, an epic, or a ticket of another site'),
  to: z.string().describe('The blocked ticket'),
  reason: z.string().nullable(),
  inCycle: z.boolean().describe('Whether it is part of a shortest cycle'),
});

/** Shape of what `graph --format json` prints. */
export const graphSchema = z
  .strictObject({schemaVersion: z.literal(1), nodes: z.array(node), edges: z.array(edge)})
  .describe('Dependencies between tickets, on epics, and on tickets of other sites');

/** What `graph --format json` prints. */
export type GraphJson = z.output<typeof graphSchema>;
