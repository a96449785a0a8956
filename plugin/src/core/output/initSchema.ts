import * as z from 'zod';

/** Shape of what `init --json` prints. */
export const initSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    files: z
      .array(
        z.strictObject({
          path: z.string().describe('Relative to the root, with /'),
          action: z.enum(['changed', 'created']),
          what: z.string().describe('What was done to it, in words'),
        }),
      )
      .describe('Empty where the plugin was set up already'),
    next: z
      .array(z.strictObject({command: z.string(), what: z.string()}))
      .describe('What is to be run next'),
  })
  .describe('A site that was set up for tickets');

/** What `init --json` prints. */
export type InitJson = z.output<typeof initSchema>;
