import * as z from 'zod';

const count = z.number().min(0);
const amount = z.strictObject({done: count, total: count});
const ids = z.array(z.string());
const status = z.strictObject({
  category: z.enum(['todo', 'in-progress', 'done', 'canceled']),
  label: z.string(),
});
const readiness = z.enum(['ready', 'blocked']).nullable();
const points = z.number().nullable();
const edge = z.strictObject({
  from: z.string().describe('The blocker'),
  to: z.string().describe('The blocked ticket'),
});
const change = z.enum(['added', 'removed', 'changed']);

const ticket = z.strictObject({
  id: z.string(),
  title: z.string(),
  epicId: z.string().nullable(),
  points,
  status,
  path: z.string(),
});

const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warn', 'info']),
  message: z.string(),
  help: z.string().nullable(),
  path: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  fingerprint: z.string(),
});

const section = z.strictObject({
  anchor: z.string().nullable().describe('null for the text above the first heading'),
  title: z.string().nullable(),
  change,
  ticketIds: ids.describe('Open tickets that refer to this very section'),
});

const document = z.strictObject({
  path: z.string(),
  title: z.string(),
  change,
  ticketIds: ids.describe('Open tickets that refer to the document or a section of it'),
  sections: z.array(section).describe('Sections whose own text changed'),
});

/** Two values of one ticket. */
function beforeAndAfter<Value extends z.ZodType>(value: Value) {
  return z.strictObject({id: z.string(), title: z.string(), before: value, after: value});
}

/** Shape of what `diff --format json` prints. */
export const diffSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    base: z.strictObject({revision: z.string().describe('As written'), commit: z.string()}),
    head: z
      .strictObject({revision: z.string(), commit: z.string()})
      .nullable()
      .describe('null for the working tree'),
    tickets: z.strictObject({
      added: z.array(ticket),
      removed: z.array(ticket),
      retitled: z.array(z.strictObject({id: z.string(), before: z.string(), after: z.string()})),
      states: z.array(beforeAndAfter(status)),
      points: z.array(beforeAndAfter(points)),
      readiness: z
        .array(
          beforeAndAfter(readiness).extend({
            newBlockers: ids.describe('Blockers that hold it now and did not before'),
            goneBlockers: ids.describe('Blockers that held it before and do not now'),
          }),
        )
        .describe('Tickets that are open and were not ready, or not blocked, before'),
    }),
    epics: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        points: z.strictObject({before: amount, after: amount}),
        tickets: z.strictObject({before: amount, after: amount}),
      }),
    ),
    dependencies: z.strictObject({added: z.array(edge), removed: z.array(edge)}),
    cycles: z.strictObject({introduced: z.array(ids), resolved: z.array(ids)}),
    clashes: z.strictObject({
      introduced: z.array(z.strictObject({path: z.string(), ids})),
    }),
    findings: z.strictObject({new: z.array(finding), gone: z.array(finding)}),
    documents: z.array(document),
  })
  .describe('How the tickets of two git revisions differ');

/** What `diff --format json` prints. */
export type DiffJson = z.output<typeof diffSchema>;

/** How two backlogs differ, wherever they come from. */
export type Comparison = Omit<DiffJson, 'schemaVersion' | 'base' | 'head'>;
