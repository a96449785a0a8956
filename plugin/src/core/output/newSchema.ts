import * as z from 'zod';
import {diagnosticSchema} from './checkSchema.js';

/** Shape of what `new --json` prints. */
export const newSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string(),
    title: z.string(),
    path: z.string().describe('Relative to the root, with /'),
    written: z
      .boolean()
      .describe('Whether the file was written: not in a dry run, nor with errors'),
    text: z.string().describe('What stands in the file'),
    diagnostics: z
      .array(diagnosticSchema)
      .describe('What a check finds that it did not find before'),
  })
  .describe('A new ticket');

/** What `new --json` prints. */
export type NewJson = z.output<typeof newSchema>;
