import * as z from 'zod';
import type {ExternalTicket} from '../model/external.js';

const ticket = z.object({
  id: z.string().min(1),
  title: z.string(),
  status: z.object({
    category: z.enum(['todo', 'in-progress', 'done', 'canceled']),
    label: z.string(),
    source: z.enum(['declared', 'derived']),
  }),
  url: z.string().nullable(),
});

/** What is needed of the `tickets.json` of another site; a later version may tell more. */
const schema = z.object({schemaVersion: z.literal(1), tickets: z.array(ticket)});

/** The tickets, or what is wrong with the text, in words that follow a colon. */
export type ReadTickets = {readonly tickets: readonly ExternalTicket[]} | {readonly fault: string};

/**
 * Reads the `tickets.json` of another site, which anybody may have written. Addresses in it are
 * paths; they are taken as below `baseUrl`, and those that lead elsewhere are dropped, as are all
 * without one.
 */
export function readTicketsJson(
  text: string,
  backlog: string,
  baseUrl: string | null,
): ReadTickets {
  const json = parse(text);
  if (json === undefined) return {fault: `it is no JSON${/^\s*</.test(text) ? ' but HTML' : ''}`};
  const result = schema.safeParse(json, {reportInput: true});
  if (!result.success) return {fault: describe(result.error.issues[0])};
  return {
    tickets: result.data.tickets.map(({id, title, status, url}) => ({
      backlog,
      id,
      title,
      status,
      url: url === null || baseUrl === null ? null : below(baseUrl, url),
    })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function below(baseUrl: string, path: string): string | null {
  const base = new URL(baseUrl.replace(/[?#].*$|$/s, '').replace(/\/*$/, '/'));
  const address = `.${path}`;
  if (!path.startsWith('/') || !URL.canParse(address, base.href)) return null;
  const {href} = new URL(address, base);
  return href.startsWith(base.href) ? href : null;
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  const where = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
  const expected = issue === undefined ? 'another shape' : expectationOf(issue);
  return `\`${where}\`: expected ${expected}, found ${show(issue?.input)}`;
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ');
    default:
      return 'a text that is not empty';
  }
}

/** Characters that a terminal would obey or hide are no part of it. */
function show(input: unknown): string {
  const text = input === undefined ? 'nothing' : JSON.stringify(input).slice(0, 400);
  const plain = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '?');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
