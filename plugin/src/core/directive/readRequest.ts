import type * as z from 'zod';
import {nearest} from '../diagnostic/nearest.js';
import {listWords, quote} from '../diagnostic/wording.js';
import type {DirectiveName, WrittenDirective} from '../model/directive.js';
import {attributesOf} from './attributes.js';
import type {EmbedFilter, EmbedProblem, EmbedRequest, ReadRequest} from './request.js';

export type ReadResult = {readonly read: ReadRequest} | {readonly problems: EmbedProblem[]};

/** Checks what a directive says against its attributes, and gives what it asks for. */
export function readRequest(written: WrittenDirective): ReadResult {
  const {name, attributes} = written;
  const schema = attributesOf[name];
  const parsed = schema.safeParse(attributes, {reportInput: true});
  if (!parsed.success) {
    const known = Object.keys(schema.shape);
    return {problems: parsed.error.issues.flatMap((it) => describe(it, written, known))};
  }
  const problem = contradictionIn(written);
  if (problem) return {problems: [problem]};
  const backlog = (parsed.data as {backlog?: string}).backlog ?? null;
  return {read: {name, request: toRequest(written, parsed.data), backlog}};
}

type Parsed<Name extends DirectiveName> = z.output<(typeof attributesOf)[Name]>;

function toRequest({name, label}: WrittenDirective, data: object): EmbedRequest {
  switch (name) {
    case 'ticket':
      return {kind: 'ticket', id: (data as Parsed<'ticket'>).id ?? label.trim()};
    case 'ticket-list':
      return toTickets('list', data as Parsed<'ticket-list'>);
    case 'ticket-board':
      return toTickets('board', data as Parsed<'ticket-board'>);
    case 'ticket-graph': {
      const {epic = null, ticket = null} = data as Parsed<'ticket-graph'>;
      return {kind: 'graph', epic, ticket};
    }
    case 'epic-progress':
      return {kind: 'progress', epic: (data as Parsed<'epic-progress'>).epic};
    case 'document-tickets': {
      const {document = null, section = null} = data as Parsed<'document-tickets'>;
      return {kind: 'document', document, section: section && withoutHash(section)};
    }
  }
}

function toTickets(
  kind: 'list' | 'board',
  {backlog: _, limit, document, section, ...rest}: Parsed<'ticket-list'>,
): EmbedRequest {
  const filter: EmbedFilter = {
    ...rest,
    document: document ?? null,
    section: section === undefined ? null : withoutHash(section),
  };
  return {kind, filter, limit: limit ?? null};
}

function withoutHash(section: string): string {
  return section.replace(/^#/, '');
}

/** What no schema of single attributes can tell. */
function contradictionIn({name, shown, label, attributes}: WrittenDirective): EmbedProblem | null {
  const has = (key: string): boolean => Object.hasOwn(attributes, key);
  if (name === 'ticket' && label.trim() === '' && !has('id')) {
    return {
      message: `Unexpected ${quote(shown)} without a ticket, expected its id`,
      help: 'write `:ticket[PAY-12]`, or `:ticket[these words]{id=PAY-12}`',
    };
  }
  if (name === 'ticket-graph' && has('epic') && has('ticket')) {
    return {
      message: `Unexpected \`epic\` and \`ticket\` in one ${quote(shown)}, expected one of them`,
      help: 'write two directives for two pictures',
    };
  }
  if ((name === 'ticket-list' || name === 'ticket-board') && has('section') && !has('document')) {
    return {
      message: `Unexpected \`section\` in ${quote(shown)} without \`document\`, expected both`,
      help: 'name the document that has the section',
    };
  }
  return null;
}

function describe(
  issue: z.core.$ZodIssue,
  {shown, attributes}: WrittenDirective,
  known: readonly string[],
): EmbedProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownAttribute(key, shown, known));
  const key = String(issue.path[0]);
  if (issue.input === undefined) {
    return [
      {
        message: `Unexpected ${quote(shown)} without ${quote(key)}, expected it to be named`,
        help: `add ${quote(`${key}=…`)}`,
      },
    ];
  }
  const expected = expectationOf(issue);
  const found = quote(`${key}=${attributes[key] ?? ''}`);
  return [
    {
      message: `Unexpected ${found} in ${quote(shown)}, expected ${expected}`,
      help: 'correct it, or leave it out',
    },
  ];
}

function unknownAttribute(key: string, shown: string, known: readonly string[]): EmbedProblem {
  const near = nearest(key, known);
  return {
    message: `Unexpected attribute ${quote(key)} of ${quote(shown)}, expected ${listWords(known.map(quote))}`,
    help: near === null ? 'leave it out, or use another' : `did you mean \`${near}\`?`,
  };
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format') return 'a number from 1 to 9999';
  if (issue.code === 'invalid_value') return '`true`, `false` or no value';
  return 'a text';
}
