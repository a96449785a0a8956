import * as z from 'zod';

const node = z.strictObject({
  id: z.string(),
  title: z.string(),
  epicId: z.string().nullable(),
  points: z.number().nullable(),
  state: z.enum(['blocked', 'ready', 'in-progress', 'done', 'canceled']),
  url: z.string().nullable(),
});

const edge = z.strictObject({
  from: z.string().describe('The blocker'),
  to: z.string().describe('The blocked ticket'),
  reason: z.string().nullable(),
  inCycle: z.boolean().describe('Whether it is part of a shortest cycle'),
});

/** Shape of what `graph --format json` prints. */
export const graphSchema = z
  .strictObject({schemaVersion: z.literal(1), nodes: z.array(node), edges: z.array(edge)})
  .describe('Dependencies between tickets');

/** What `graph --format json` prints. */
export type GraphJson = z.output<typeof graphSchema>;
