import * as z from 'zod';
import {criteria} from '../plan/rank.js';

const count = z.int().min(0);
const amount = z.number().min(0);

const ticket = z.strictObject({
  id: z.string(),
  title: z.string(),
  epicId: z.string().nullable(),
  status: z.string().describe('As written, or in words where none is'),
  type: z.string().nullable(),
  priority: z.string().nullable(),
  points: z.number().nullable(),
  assignee: z.string().nullable(),
  path: z.string(),
  unblocks: z
    .strictObject({points: amount, ids: z.array(z.string())})
    .describe('Open tickets that wait for it, directly or through others'),
  clashes: z
    .array(z.strictObject({path: z.string(), id: z.string(), bothCreate: z.boolean()}))
    .describe('Files that a ticket in progress changes too, with no order between the two'),
  decidedBy: z
    .enum(criteria)
    .nullable()
    .describe('What puts it before the ticket behind it; null for the last of all'),
});

const externalBlocker = z.strictObject({
  id: z.string(),
  backlog: z.string(),
  title: z.string(),
  status: z.string(),
  url: z.string().nullable(),
  holds: z.array(z.string()).describe('The blocked tickets that name it'),
});

/** Shape of what `next --json` prints. */
export const nextSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tickets: z.array(ticket).describe('Best first, as many as asked for'),
    ready: count.describe('Tickets that can be started, those behind the limit among them'),
    blocked: count.describe(
      'Tickets that nobody has started and that an open blocker or their own status holds',
    ),
    externalBlockers: z
      .array(externalBlocker)
      .describe('Open tickets of other sites that hold some of them, what holds most first'),
    onHold: z.array(z.string()).describe('Those of them that nothing but their own status holds'),
    inProgress: z.array(z.string()),
  })
  .describe('What can be started now');

/** What `next --json` prints. */
export type NextJson = z.output<typeof nextSchema>;
