import * as z from 'zod';
import {ticketSchema} from './ticketsSchema.js';

/** Shape of what `list --json` prints. */
export const listSchema = z
  .strictObject({schemaVersion: z.literal(1), tickets: z.array(ticketSchema)})
  .describe('Tickets of a backlog, each as in tickets.json');

/** What `list --json` prints. */
export type ListJson = z.output<typeof listSchema>;
