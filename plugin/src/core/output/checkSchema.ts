import * as z from 'zod';

const position = z.int().min(1);
const count = z.int().min(0);

/** Shape of a finding. */
export const diagnosticSchema = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warn', 'info']),
  message: z.string(),
  help: z.string().nullable(),
  path: z.string().describe('Relative to the root, with /'),
  line: position,
  column: position.describe('In UTF-16 code units'),
  endLine: position,
  endColumn: position.describe('Exclusive'),
  related: z.array(
    z.strictObject({path: z.string(), line: position, column: position, message: z.string()}),
  ),
  fingerprint: z.string().describe('Survives moved lines and renamed files'),
  fixable: z.boolean(),
});

/** Shape of what `check --format json` prints. */
export const checkSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    diagnostics: z.array(diagnosticSchema),
    baseline: z
      .strictObject({
        known: count.describe('Findings it knows, which are not among the diagnostics'),
        gone: z
          .array(z.strictObject({ruleId: z.string(), path: z.string(), message: z.string()}))
          .describe('Findings it knows that are not there any more'),
      })
      .nullable()
      .describe('What the baseline made of the findings; null without one'),
    reading: z
      .strictObject({
        dialect: z.enum(['template', 'backlog.md', 'mixed']),
        detected: z.boolean().describe('Whether the dialect was found out, or set by `preset`'),
        tickets: count,
        epics: count,
        fields: z
          .record(z.string(), z.number().min(0).max(1))
          .describe('The share of tickets that have each field'),
        leftOut: z
          .array(z.strictObject({path: z.string(), reason: z.string()}))
          .describe('Files that are taken for no tickets'),
      })
      .describe('How the tickets were read'),
    summary: z.strictObject({
      files: count.describe('Files that have diagnostics'),
      tickets: count.describe('Tickets that were checked'),
      errors: count,
      warnings: count,
      infos: count,
    }),
    disabled: count.describe('Findings that disable comments silence; not among the diagnostics'),
  })
  .describe('What docusaurus-tickets check found');

/** What `check --format json` prints. */
export type CheckJson = z.output<typeof checkSchema>;
