import * as z from 'zod';
import type {Diagnostic} from '../diagnostic/diagnostic.js';

const entrySchema = z.strictObject({
  path: z.string(),
  ruleId: z.string(),
  ticketId: z.string().nullable(),
  message: z.string(),
  fingerprint: z.string(),
});

const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  findings: z.array(entrySchema),
});

/** A finding that was there when the baseline was written. */
export type BaselineEntry = Readonly<z.output<typeof entrySchema>>;

/** The findings a check does not fail on. */
export interface Baseline {
  readonly findings: readonly BaselineEntry[];
}

/** Text that is no baseline. The message says what was expected and what was found. */
export class InvalidBaselineError extends Error {
  override readonly name = 'InvalidBaselineError';
}

/** The baseline that knows all these diagnostics, and the entries that are kept from an older one. */
export function toBaseline(
  diagnostics: readonly Diagnostic[],
  kept: readonly BaselineEntry[] = [],
): Baseline {
  const entries = new Map(
    [...kept, ...diagnostics.map(toEntry)].map((entry) => [entry.fingerprint, entry]),
  );
  return {findings: [...entries.values()].sort(compareEntries)};
}

/**
 * The text of a baseline file: sorted, and with one finding a line, so that version control shows
 * and merges them one by one.
 */
export function formatBaseline({findings}: Baseline): string {
  const lines = findings.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}

/**
 * Reads the text of a baseline file.
 *
 * @throws {InvalidBaselineError} where it is none
 */
export function parseBaseline(text: string): Baseline {
  const result = baselineSchema.safeParse(parseJson(text), {reportInput: true});
  if (result.success) return result.data;
  throw new InvalidBaselineError(result.error.issues.slice(0, 1).map(describe).join(''));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const hasConflict = /^(?:<{7}|>{7}) /m.test(text);
    throw new InvalidBaselineError(
      `expected JSON, found ${hasConflict ? 'the marks of a merge conflict' : 'other text'}`,
    );
  }
}

function describe({path, code, input}: z.core.$ZodIssue): string {
  const where = path.length === 0 ? 'the file' : `\`${path.map(String).join('.')}\``;
  if (path[0] === 'schemaVersion') {
    return `expected \`schemaVersion\` 1, found ${show(input)}`;
  }
  return code === 'unrecognized_keys'
    ? `${where} has keys that no baseline has`
    : `${where} is not what a baseline has there: found ${show(input)}`;
}

function show(input: unknown): string {
  const text = input === undefined ? 'nothing' : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function toEntry({ruleId, message, place, ticketId, fingerprint}: Diagnostic): BaselineEntry {
  return {path: place.path, ruleId, ticketId, message, fingerprint};
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(a.path, b.path) ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
