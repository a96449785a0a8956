import * as z from 'zod';

const node = z.strictObject({
  kind: z.enum(['ticket', 'epic']).describe('An epic is there if a ticket waits for it'),
  id: z.string(),
  title: z.string(),
  epicId: z.string().nullable(),
  points: z.number().nullable().describe('Of an epic, those of all its tickets'),
  state: z
    .enum(['todo', 'blocked', 'ready', 'in-progress', 'done', 'canceled'])
    .describe('Only epics are `todo`'),
  url: z.string().nullable(),
});

const edge = z.strictObject({
  from: z.string().describe('The blocker, a ticket or an epic'),
  to: z.string().describe('The blocked ticket'),
  reason: z.string().nullable(),
  inCycle: z.boolean().describe('Whether it is part of a shortest cycle'),
});

/** Shape of what `graph --format json` prints. */
export const graphSchema = z
  .strictObject({schemaVersion: z.literal(1), nodes: z.array(node), edges: z.array(edge)})
  .describe('Dependencies between tickets, and on epics');

/** What `graph --format json` prints. */
export type GraphJson = z.output<typeof graphSchema>;
