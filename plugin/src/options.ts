import * as z from 'zod';
import {nearest} from './core/diagnostic/nearest.js';
import {boardColumnSchema, boardColumnsSchema} from './core/model/boardColumn.js';
import {externalBacklogSchema, externalBacklogsSchema} from './core/model/externalOption.js';
import {toWordForm} from './core/model/wordForm.js';
import {defaultIdPattern} from './core/read/ticketIds.js';
import {rules} from './core/rules/index.js';

const severity = z.enum(['error', 'warn', 'info', 'off']);
const ruleShape = Object.fromEntries(
  rules.map(({id, options}) => [
    id,
    (options ? z.union([severity, z.tuple([severity, options])]) : severity).optional(),
  ]),
);
const globs = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const documentsOfKind = z.strictObject({
  kind: z.string().min(1),
  include: globs,
  /** Whether their pages list the tickets that rest on them. @default true */
  showTickets: z.boolean().default(true),
});

const spellings = z.array(z.string().min(1)).optional();

/** The plugin's options: one documented entry each. Unknown ones are refused. */
export const optionsSchema = z.strictObject({
  /** Tells instances of the plugin apart. @default 'default' */
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'letters, digits, `-` and `_`')
    .default('default'),
  /** Folder of the tickets, relative to the site; it may lie above it. @default 'tickets' */
  path: z.string().min(1).default('tickets'),
  /** Globs of ticket files, relative to `path`. @default every `.md` file */
  include: globs.default(['**/*.md']),
  /** Globs of files that are no tickets, relative to `path`. @default [] */
  exclude: globs.default([]),
  /** Route the pages stand under. @default 'tickets' */
  routeBasePath: z
    .string()
    .transform((route) => route.replace(/^\/+|\/+$/g, ''))
    .default('tickets'),
  /** Root of the repository, relative to the site. @default the git root, else the site */
  root: z.string().min(1).optional(),
  /** Which documents tickets rest on, by kind; globs are relative to the root. */
  documents: z.array(documentsOfKind).default([
    {kind: 'tdd', include: ['docs/design/**/*.{md,mdx}'], showTickets: true},
    {kind: 'adr', include: ['docs/adr/**/*.{md,mdx}'], showTickets: true},
    {kind: 'prd', include: ['docs/prd/**/*.{md,mdx}'], showTickets: true},
  ]),
  /** Web address of the repository; code paths in tickets then link to it. */
  repositoryUrl: z.url({protocol: /^https?$/}).optional(),
  /** Branch the links to code lead to. @default 'main' */
  branch: z.string().min(1).default('main'),
  /** Start of the address a ticket can be edited at; the path from the root is added. */
  editUrl: z.url({protocol: /^https?$/}).optional(),
  /** Regular expression of ticket ids, without anchors. */
  idPattern: z.string().min(1).refine(isPattern, 'a regular expression').default(defaultIdPattern),
  /** How tickets are written, which sets labels and rules; `auto` finds it out. @default 'auto' */
  preset: z.enum(['auto', 'template', 'backlog.md', 'mixed']).default('auto'),
  /** Further labels of fields, beside the built-in ones: `{points: ['Aufwand']}`. @default {} */
  fields: z
    .strictObject({
      id: spellings,
      title: spellings,
      epic: spellings,
      parent: spellings,
      type: spellings,
      priority: spellings,
      points: spellings,
      status: spellings,
      assignee: spellings,
      labels: spellings,
      due: spellings,
      blockedBy: spellings,
      blocks: spellings,
      relatedTickets: spellings,
      documents: spellings,
    })
    .default({}),
  /** Types a ticket may have. @default those of the preset */
  types: z.array(z.string()).min(1).optional(),
  /** Priorities a ticket may have, highest first. @default those of the preset */
  priorities: z.array(z.string()).min(1).optional(),
  /** Story points a ticket may have: a range of whole numbers, or a list. @default those of the preset */
  points: z
    .union([z.strictObject({min: z.number(), max: z.number()}), z.array(z.number()).min(1)])
    .optional(),
  /** Further spellings of a status, each with the category it falls into. */
  statuses: z
    .record(z.string(), z.enum(['todo', 'in-progress', 'done', 'canceled']))
    .transform((words) =>
      Object.fromEntries(Object.entries(words).map(([key, value]) => [toWordForm(key), value])),
    )
    .default({}),
  /** Columns of the boards. @default blocked, ready, in progress, and the newest 50 that are done */
  columns: boardColumnsSchema,
  /** Whether tickets of finished epics share a page, instead of one each. @default 'all' */
  ticketPages: z.enum(['all', 'open']).default('all'),
  /** Headings every ticket must have. @default those of the preset */
  requiredSections: z.array(z.string()).optional(),
  /** Severity by rule id, where it is not the rule's own; some rules take options behind it. */
  rules: z.strictObject(ruleShape).default({}),
  /** File of the findings that are known, relative to the site. @default `tickets-baseline.json` at the root, if it is there */
  baseline: z.string().min(1).optional(),
  /** Whether pages of epics show their burn-up, from the commits of the tickets. @default false */
  history: z.boolean().default(false),
  /** Whether bare ids in docs pages, such as `PAY-12` and `ADR-0007`, become links. @default false */
  autolink: z.boolean().default(false),
  /** Backlogs of other sites, whose ids tickets and pages here may name. @default [] */
  externalBacklogs: externalBacklogsSchema,
  /** What a build does when tickets have errors. @default 'throw', and 'warn' under `start` */
  onInvalidTickets: z.enum(['throw', 'warn', 'log', 'ignore']).optional(),
});

/** Options as a site writes them. */
export type PluginOptions = z.input<typeof optionsSchema>;

/** Options with every default filled in. */
export type ResolvedOptions = z.output<typeof optionsSchema>;

/** Options that do not fit. Its message names each one's path, what was expected and what was found. */
export class InvalidOptionsError extends Error {
  override readonly name = 'InvalidOptionsError';
}

/**
 * Fills in the defaults.
 *
 * @throws {InvalidOptionsError} where an option is unknown or does not fit
 */
export function resolveOptions(options: unknown): ResolvedOptions {
  const result = optionsSchema.safeParse(options ?? {}, {reportInput: true});
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => describeIssue(issue));
  const error = new InvalidOptionsError(
    `docusaurus-plugin-tickets: the options do not fit\n${lines.map((line) => `  - ${line}`).join('\n')}`,
  );
  // Docusaurus prints the whole error object; the stack would bury the message.
  error.stack = error.message;
  throw error;
}

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue, parents: readonly PropertyKey[] = []): string[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownOption([...path, key], knownKeys(path)));
  }
  if (issue.code === 'invalid_union') {
    const [closest] = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a));
    if (closest && depthOf(closest) > 0) return closest.flatMap((it) => describeIssue(it, path));
  }
  return [`\`${toText(path)}\`: expected ${expectationOf(issue)}, found ${show(issue.input)}`];
}

function unknownOption(path: readonly PropertyKey[], known: readonly string[]): string {
  const near = nearest(String(path.at(-1)), known);
  const advice = near ? `did you mean \`${near}\`?` : `known are ${known.join(', ')}`;
  return `\`${toText(path)}\` is no option: ${advice}`;
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(optionsSchema.shape);
  if (path[0] === 'rules') return path.length === 1 ? rules.map(({id}) => id) : ruleOptions(path);
  if (path[0] === 'documents') return Object.keys(documentsOfKind.shape);
  if (path[0] === 'columns') return Object.keys(boardColumnSchema.shape);
  if (path[0] === 'externalBacklogs') return Object.keys(externalBacklogSchema.shape);
  if (path[0] === 'fields') return Object.keys(optionsSchema.shape.fields.unwrap().shape);
  return path[0] === 'points' ? ['min', 'max'] : [];
}

function ruleOptions([, id]: readonly PropertyKey[]): string[] {
  return Object.keys(rules.find((rule) => rule.id === id)?.options?.shape ?? {});
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(...issues.map(({path}) => path.length));
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ');
    case 'invalid_union':
      return issue.errors.flatMap((issues) => issues.map(expectationOf)).join(', or ');
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address' : issue.message;
    case 'too_small':
      return 'at least one';
    default:
      return issue.message;
  }
}

function show(input: unknown): string {
  const text = input === undefined ? 'nothing' : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function toText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
