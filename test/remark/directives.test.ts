import {beforeEach, describe, expect, test} from 'vitest';
import {readDocument} from '../../plugin/lib/core/read/readDocument.js';
import {compilePage, publish} from '../helpers/docsPage.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';

const design = readDocument(
  {path: 'docs/design/refunds.md', text: '# Refunds\n\n## Flow\n\n## Limits\n'},
  'tdd',
);
const context = contextOf(
  [
    ticketText({id: 'PAY-1', notes: 'See [it](../docs/design/refunds.md#flow).'}),
    ticketText({id: 'PAY-2', blockedBy: ['PAY-1']}),
  ],
  [design],
);

beforeEach(() => {
  publish(context);
});

describe('directives become components', () => {
  test.each([
    ['a :ticket[PAY-1] b', 'a <TicketMention ticket id="PAY-1">PAY-1</TicketMention> b'],
    [
      ':ticket[the **first**]{#PAY-1 title}',
      '<TicketMention ticket id="PAY-1" hasTitle>the first</TicketMention>',
    ],
    [':ticket[pay-1]{title=false}', '<TicketMention ticket id="pay-1">pay-1</TicketMention>'],
    [':ticket{id=PAY-2}', '<TicketMention ticket id="PAY-2">PAY-2</TicketMention>'],
    ['::ticket-graph{ticket=PAY-1}', '<TicketGraphEmbed graph ticket="PAY-1"></TicketGraphEmbed>'],
    [
      '## On :ticket[PAY-1]{title} and **:ticket{id=PAY-2}**',
      'On [PAY-1](/t/PAY-1) and [PAY-2](/t/PAY-2)',
    ],
    ['::ticket-graph', '<TicketGraphEmbed graph></TicketGraphEmbed>'],
    ['> ::epic-progress{epic=EPIC-1}', '<EpicProgress progress epic="EPIC-1"></EpicProgress>'],
    [
      '::document-tickets{document="design/refunds.md" section="#flow"}',
      '<DocumentTickets document document="design/refunds.md" section="flow"></DocumentTickets>',
    ],
  ])('%s', (text, expected) => {
    expect(compilePage({text})).toBe(expected);
  });

  test('a list asks for what its attributes say', () => {
    const text = '::ticket-list{ids="PAY-1, PAY-2" status="todo,in progress" ready limit=5}';
    expect(compilePage({text})).toBe(
      '<TicketListEmbed list filter={"ids":["PAY-1","PAY-2"],"epic":[],"status":["todo","in progress"],"type":[],"priority":[],"label":[],"assignee":[],"ready":true,"blocked":false,"document":null,"section":null} limit=5></TicketListEmbed>',
    );
  });
});

describe('left alone', () => {
  test.each([
    ['see :ticket and key:ticket', 'see {directive ticket} and key{directive ticket}'],
    ['::youtube[x]{a=b}', '{directive youtube}'],
    [':badge[PAY-9]', '{directive badge}'],
    ['`:ticket[PAY-9]`', ':ticket[PAY-9]'],
  ])('%s', (text, expected) => {
    expect(compilePage({text})).toBe(expected);
  });
});

describe('components of MDX pages', () => {
  test.each([
    [
      'a <Ticket id="PAY-1" title /> b',
      'a <TicketMention ticket id="PAY-1" hasTitle>PAY-1</TicketMention> b',
    ],
    [
      'a <Ticket id="PAY-1">**it**</Ticket>',
      'a <TicketMention ticket id="PAY-1">it</TicketMention>',
    ],
    ['<EpicProgress epic={"EPIC-1"} />', '<EpicProgress progress epic="EPIC-1"></EpicProgress>'],
    ['<DocumentTickets />', '<DocumentTickets document></DocumentTickets>'],
    ["import {Ticket} from './own';\n\n<Ticket id={x} />", '<Ticket id></Ticket>'],
    ['<Other id="PAY-9" />', '<Other id="PAY-9"></Other>'],
  ])('%s', (text, expected) => {
    expect(compilePage({text, file: 'docs/page.mdx'})).toBe(expected);
  });
});

test('all that is wrong with a page is told at once, with places', () => {
  const text = [
    'See :ticket[PAY-9].',
    '',
    '::ticket-bord{epic=x}',
    '',
    '<TicketList epic={epic} />',
    '',
    '::ticket-list{epik=EPIC-1 limit=0}',
    '',
  ].join('\n');
  expect(() => compilePage({text, file: 'docs/page.mdx'})).toThrow(`Directives in docs/page.mdx

docs/page.mdx:1:5  error  valid-directive
  × Unexpected ticket \`PAY-9\`, expected the id of a ticket
  > 1 │ See :ticket[PAY-9].
      │     ^^^^^^^^^^^^^^
    2 │
  help: did you mean \`PAY-1\`?

docs/page.mdx:5:1  error  valid-directive
  × Unexpected \`epic={…}\` in \`<TicketList>\`, expected a plain text, number or truth value
    4 │
  > 5 │ <TicketList epic={epic} />
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
    6 │
  help: it is read while the page is compiled, when variables have no value yet

docs/page.mdx:7:1  error  valid-directive
  × Unexpected \`limit=0\` in \`::ticket-list\`, expected a number from 1 to 9999
    6 │
  > 7 │ ::ticket-list{epik=EPIC-1 limit=0}
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 │
  help: correct it, or leave it out

docs/page.mdx:7:1  error  valid-directive
  × Unexpected attribute \`epik\` of \`::ticket-list\`, expected \`backlog\`, \`ids\`, \`epic\`, \`status\`, \`type\`, \`priority\`, \`label\`, \`assignee\`, \`document\`, \`section\`, \`ready\`, \`blocked\` or \`limit\`
    6 │
  > 7 │ ::ticket-list{epik=EPIC-1 limit=0}
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    8 │
  help: did you mean \`epic\`?
`);
});

describe('a site that does not stop for it', () => {
  const message = 'Unexpected ticket `PAY-9`, expected the id of a ticket';

  test('warns, and marks the place in the page', () => {
    publish(context, {onProblem: 'warn'});
    const page = compilePage({text: 'See :ticket[PAY-9].'});
    expect(page).toContain(`See <TicketProblem problem warning="docs/page.md:1:5  warning`);
    expect(page).toContain(`message="${message}" help="did you mean \`PAY-1\`?"></TicketProblem>.`);
  });

  test('or only marks it', () => {
    publish(context, {onProblem: 'ignore'});
    expect(compilePage({text: ':ticket[PAY-9]'})).toBe(
      `<TicketProblem problem message="${message}" help="did you mean \`PAY-1\`?"></TicketProblem>`,
    );
  });

  test('nor for what the check has told of a design document', () => {
    expect(compilePage({text: ':ticket[PAY-9]', file: 'docs/design/refunds.md'})).toContain(
      `<TicketProblem problem message="${message}"`,
    );
  });
});

test('a name is looked for in each backlog of the site', () => {
  publish(contextOf([ticketText({id: 'BIL-1'})]), {id: 'billing'});
  expect(compilePage({text: ':ticket[BIL-1] :ticket[PAY-1]'})).toBe(
    '<TicketMention ticket id="BIL-1" of billing>BIL-1</TicketMention> <TicketMention ticket id="PAY-1">PAY-1</TicketMention>',
  );
  expect(compilePage({text: '::ticket-list{backlog=billing}'})).toContain('of billing');
  expect(() => compilePage({text: '::ticket-graph{backlog=biling}'})).toThrow(
    'Unexpected backlog `biling`, expected the id of a backlog of this site',
  );
});
