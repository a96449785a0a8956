import * as z from 'zod';
import {ticketSchema} from './ticketsSchema.js';

const line = z.int().min(1);
const status = z.strictObject({
  category: z.enum(['todo', 'in-progress', 'done', 'canceled']),
  label: z.string(),
});

const text = z
  .strictObject({
    text: z.string(),
    omitted: z.int().min(0).describe('Characters left out behind it, since all would be too long'),
  })
  .describe('Text of a file, with \\n at the end of lines');

const link = z.strictObject({
  id: z.string(),
  kind: z
    .enum(['ticket', 'epic', 'external', 'unchecked', 'unknown'])
    .describe('`unchecked`: a backlog of another site that may have it could not be loaded'),
  title: z.string().nullable(),
  status: status.nullable().describe('null for an epic and for an unknown id'),
  open: z.boolean().describe('Whether it still holds what waits for it'),
  path: z.string().nullable(),
  backlog: z.string().nullable().describe('Name of the other backlog an `external` ticket is in'),
  url: z.string().nullable().describe('Where an `external` ticket can be seen'),
});

const dependency = link.extend({reason: z.string().nullable()});

const document = z.strictObject({
  path: z.string(),
  anchor: z.string().nullable(),
  kind: z.string().nullable(),
  title: z.string(),
  section: z.string().nullable().describe('Heading of the section; null for the whole document'),
  status: z.string().nullable(),
  supersededBy: z.string().nullable(),
  line,
  endLine: line,
  content: text.nullable().describe('null for a file that cannot be read or is no text'),
});

const contract = z.strictObject({
  ticketId: z.string(),
  layer: z.string().nullable(),
  language: z.string().nullable(),
  file: z.string().nullable(),
  path: z.string().describe('The file of the ticket it stands in'),
  line,
  content: text,
});

const file = z.strictObject({
  path: z.string(),
  action: z.enum(['create', 'modify']),
  note: z.string().nullable(),
  exists: z.boolean(),
  others: z
    .array(z.strictObject({id: z.string(), action: z.enum(['create', 'modify']), status}))
    .describe('Open tickets that change it too'),
});

const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warn', 'info']),
  message: z.string(),
  help: z.string().nullable(),
  path: z.string(),
  line,
});

/** Shape of what `show --json` prints. */
export const showSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    ticket: ticketSchema,
    epic: z.strictObject({id: z.string(), name: z.string()}).nullable(),
    assignee: z.string().nullable(),
    labels: z.array(z.string()),
    due: z.string().nullable(),
    parent: link.nullable(),
    parts: z.array(link),
    blockedBy: z.array(dependency).describe('By either side’s word'),
    blocks: z.array(dependency).describe('By either side’s word'),
    content: text.nullable(),
    contracts: z.array(contract).describe('Of the tickets it waits for, or waited for'),
    documents: z.array(document),
    unread: z.array(z.string()).describe('References to documents that lead to no file here'),
    files: z.array(file),
    findings: z.array(finding),
  })
  .describe('All there is to know of one ticket');

/** What `show --json` prints. */
export type ShowJson = z.output<typeof showSchema>;
