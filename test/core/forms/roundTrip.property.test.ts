import fc from 'fast-check';
import {expect, test} from 'vitest';
import {note} from '../../helpers/forms.js';

/** A ticket as a team thinks of it, before it is written down in one form or another. */
interface Model {
  readonly id: string;
  readonly title: string;
  readonly epic: {readonly id: string; readonly name: string};
  readonly type: string;
  readonly priority: string;
  readonly points: number;
  readonly status: string;
  readonly assignee: string;
  readonly labels: readonly string[];
  readonly blockedBy: readonly Blocker[];
  readonly blocks: readonly Blocker[];
}

interface Blocker {
  readonly id: string;
  readonly reason: string | null;
}

const word = fc.stringMatching(/^[A-Z][a-z]{2,7}$/);
const words = fc.array(word, {minLength: 1, maxLength: 3}).map((all) => `The ${all.join(' ')}`);
const number = fc.integer({min: 1, max: 999});
const id = fc.oneof(
  fc
    .tuple(fc.stringMatching(/^[A-Z]{2,5}$/), number)
    .map(([prefix, n]) => `${prefix}-${String(n)}`),
  fc.tuple(number, number).map(([a, b]) => `E${String(a)}-S${String(b).padStart(2, '0')}`),
  fc.tuple(number, number).map(([a, b]) => `US-${String(a)}.${String(b)}`),
  number.map((n) => `TICKET-${String(n).padStart(3, '0')}b`),
  fc.tuple(number, number, number).map(([a, b, c]) => `W${String(a)}-EP${String(b)}-T${String(c)}`),
);
const blocker = fc.record({id, reason: fc.option(words)});
const blockers = fc.uniqueArray(blocker, {maxLength: 3, selector: (it) => it.id});
const model: fc.Arbitrary<Model> = fc.record({
  id,
  title: words,
  epic: fc.record({id: number.map((n) => `EPIC-${String(n)}`), name: words}),
  type: fc.constantFrom('Story', 'Task', 'Bug Fix', 'Feature Enhancement'),
  priority: fc.constantFrom('High', 'Low', 'P0', 'P2', 'Must Have', 'critical'),
  points: fc.constantFrom(0.5, 1, 2, 3, 5, 8, 13),
  status: fc.constantFrom('To Do', '✅ Done', 'In Progress', 'Done — 2026-08-03.', 'On Hold'),
  assignee: word,
  labels: fc.uniqueArray(word, {minLength: 1, maxLength: 3}),
  blockedBy: blockers,
  blocks: blockers,
});

/** How a form spells what may be spelled in several ways; each is a function of the model. */
interface Spelling {
  readonly title: (ticket: Model) => string;
  readonly epic: (epic: Model['epic']) => string;
  readonly points: (points: number) => string;
  readonly mention: (blocker: Blocker) => string;
  readonly none: string;
  readonly names: Readonly<
    Record<'points' | 'blockedBy' | 'blocks' | 'assignee' | 'labels', string>
  >;
}

const withReason = (
  mention: string,
  reason: string | null,
  join: (it: string) => string,
): string => (reason === null ? mention : mention + join(reason));

const spelling: fc.Arbitrary<Spelling> = fc.record({
  title: fc.constantFrom<Spelling['title']>(
    (it) => `${it.id}: ${it.title}`,
    (it) => `${it.id} — ${it.title}`,
    (it) => `${it.id} · ${it.title}`,
    (it) => `[${it.id}] ${it.title}`,
    (it) => `**${it.id}**: ${it.title}`,
    (it) => `${it.title} (${it.id})`,
  ),
  epic: fc.constantFrom<Spelling['epic']>(
    (it) => `${it.id} - ${it.name}`,
    (it) => `${it.id}: ${it.name}`,
    (it) => `${it.id} (${it.name})`,
    (it) => `[${it.id}](epics/x.md) — ${it.name}`,
    (it) => `${it.id} ${it.name}`,
  ),
  points: fc.constantFrom<Spelling['points']>(
    (it) => String(it),
    (it) => `${String(it)} points`,
    (it) => `Large (${String(it)} points)`,
    (it) => `${String(it)} (was 2)`,
  ),
  mention: fc.constantFrom<Spelling['mention']>(
    (it) => withReason(it.id, it.reason, (why) => `: ${why}`),
    (it) => withReason(it.id, it.reason, (why) => ` (${why})`),
    (it) => withReason(`**${it.id}**`, it.reason, (why) => ` — ${why}`),
    (it) => withReason(`[${it.id}](${it.id}.md)`, it.reason, (why) => ` (${why})`),
    (it) => withReason(`✅ ${it.id}`, it.reason, (why) => ` - ${why}`),
  ),
  none: fc.constantFrom('None', 'none.', 'N/A', '—', '[]', 'None (can run beside PAY-999)'),
  names: fc.record({
    points: fc.constantFrom('Points', 'Story Points', 'Size', 'Estimate', 'Pts'),
    blockedBy: fc.constantFrom(
      'Blocked By',
      'Depends on',
      'Depends On',
      'Prerequisites',
      'Upstream',
    ),
    blocks: fc.constantFrom('Blocks', 'Blocking', 'Downstream', 'Blocked Stories'),
    assignee: fc.constantFrom('Assignee', 'Owner', 'Assigned To'),
    labels: fc.constantFrom('Labels', 'Tags'),
  }),
});

type Form = (ticket: Model, how: Spelling) => string;

/** The fields of the header, each with its label. */
function fieldsOf(ticket: Model, how: Spelling): [string, string][] {
  return [
    ['Epic', how.epic(ticket.epic)],
    ['Type', ticket.type],
    ['Priority', ticket.priority],
    [how.names.points, how.points(ticket.points)],
    ['Status', ticket.status],
    [how.names.assignee, ticket.assignee],
    [how.names.labels, ticket.labels.join(', ')],
  ];
}

/** Blockers as the items of a list. */
function listOf(all: readonly Blocker[], how: Spelling): string {
  const items = all.length === 0 ? [how.none] : all.map(how.mention);
  return items.map((item) => `- ${item}`).join('\n');
}

function headed(ticket: Model, how: Spelling, header: string, level = '#'): string {
  const {blockedBy, blocks} = ticket;
  return `${level} ${how.title(ticket)}

${header}

## Context

Text, with [a link](x.md) and \`**Points:** 99\`.

## Dependencies

**${how.names.blockedBy}:**

${listOf(blockedBy, how)}

**${how.names.blocks}:**
${listOf(blocks, how)}
`;
}

const forms: Readonly<Record<string, Form>> = {
  bold: (ticket, how) =>
    headed(
      ticket,
      how,
      fieldsOf(ticket, how)
        .map(([name, value]) => `**${name}:** ${value}`)
        .join('\n'),
    ),
  'bold, colon outside, trailing blanks': (ticket, how) =>
    headed(
      ticket,
      how,
      fieldsOf(ticket, how)
        .map(([name, value]) => `**${name}**: ${value}`)
        .join('  \n'),
    ),
  'one line': (ticket, how) =>
    headed(
      ticket,
      how,
      fieldsOf(ticket, how)
        .map(([name, value]) => `**${name}:** ${value}`)
        .join(' · '),
      '##',
    ),
  quotation: (ticket, how) =>
    headed(
      ticket,
      how,
      fieldsOf(ticket, how)
        .map(([name, value]) => `> **${name}:** ${value}`)
        .join('\n'),
    ),
  list: (ticket, how) =>
    headed(
      ticket,
      how,
      fieldsOf(ticket, how)
        .map(([name, value]) => `- ${name}: ${value}`)
        .join('\n'),
    ),
  table: (ticket, how) =>
    headed(
      ticket,
      how,
      [
        '| Field | Value |',
        '|---|---|',
        ...fieldsOf(ticket, how).map(([name, value]) => `| ${name} | ${value} |`),
      ].join('\n'),
    ),
  headings: (ticket, how) =>
    headed(
      ticket,
      how,
      fieldsOf(ticket, how)
        .map(([name, value]) => `## ${name}\n\n${value}`)
        .join('\n\n'),
    ),
  'headings for dependencies': (ticket, how) => `# ${how.title(ticket)}

${fieldsOf(ticket, how)
  .map(([name, value]) => `**${name}:** ${value}`)
  .join('\n')}

## ${how.names.blockedBy}

${listOf(ticket.blockedBy, how)}

## ${how.names.blocks}

${listOf(ticket.blocks, how)}
`,
};

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

test.each(Object.entries(forms))('a ticket written as %s reads back the same', (_, form) => {
  fc.assert(
    fc.property(model, spelling, lineEnds, (ticket, how, end) => {
      const text = form(ticket, how).replaceAll('\n', end);
      expect(note(text, 'tickets/x.md')).toEqual(expectedOf(ticket));
    }),
    {numRuns: 60},
  );
});

test('a ticket written as front matter reads back the same', () => {
  fc.assert(
    fc.property(model, lineEnds, (ticket, end) => {
      const {blockedBy, blocks} = ticket;
      const data = {
        id: ticket.id,
        title: ticket.title,
        epic: `${ticket.epic.id} - ${ticket.epic.name}`,
        type: ticket.type,
        priority: ticket.priority,
        storyPoints: String(ticket.points),
        status: ticket.status,
        assignee: [ticket.assignee],
        labels: ticket.labels,
        depends_on: blockedBy.map((it) => it.id),
        blocks: blocks.map((it) => it.id),
      };
      const yaml = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      const text = ['---', ...yaml, '---', '', '## Description', '', 'Text.', ''].join(end);
      const bare = (all: readonly Blocker[]): Blocker[] => all.map((it) => ({...it, reason: null}));
      const expected = {...ticket, blockedBy: bare(blockedBy), blocks: bare(blocks)};
      expect(note(text, 'tickets/x.md')).toEqual(expectedOf(expected));
    }),
    {numRuns: 100},
  );
});

function expectedOf(ticket: Model): object {
  const {epic, blockedBy, blocks, ...fields} = ticket;
  const toText = (it: Blocker): string => withReason(it.id, it.reason, (why) => `: ${why}`);
  return {
    ...fields,
    epic: `${epic.id} | ${epic.name}`,
    ...(blockedBy.length > 0 && {blockedBy: blockedBy.map(toText)}),
    ...(blocks.length > 0 && {blocks: blocks.map(toText)}),
  };
}
