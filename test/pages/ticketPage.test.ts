import {expect, test} from 'vitest';
import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import type {Diagnostic} from '../../plugin/lib/core/diagnostic/diagnostic.js';
import {toPageContext} from '../../plugin/lib/core/pages/cards.js';
import {toHoverCards} from '../../plugin/lib/core/pages/hoverCards.js';
import {toTicketPageProps} from '../../plugin/lib/core/pages/ticket.js';
import type {TicketPageProps} from '../../plugin/lib/core/pages/ticketProps.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {readDocument} from '../../plugin/lib/core/read/readDocument.js';
import {marksIn} from '../../plugin/lib/core/render/body.js';
import {readText} from '../helpers/ticketFile.js';

const links = {
  overview: '/t',
  board: '/t/b',
  list: '/t/l',
  dependencies: '/t/d',
  files: '/t/f',
  documents: '/t/docs',
  health: '/t/h',
  json: null,
};
const site = {
  links,
  listUrl: (page: number) => `/t/l/${String(page)}`,
  filesUrl: (page: number) => `/t/f/${String(page)}`,
  documentsUrl: (page: number) => `/t/docs/${String(page)}`,
  ticketUrl: (slug: string) => `/t/${slug}`,
  epicUrl: (slug: string) => `/t/epics/${slug}`,
  archiveUrls: () => [],
  fileUrl: (path: string, anchor: string | null) =>
    path.includes('gone') ? null : `/f/${path}${anchor === null ? '' : `#${anchor}`}`,
  editUrl: (path: string) => `/edit/${path}`,
};
const read = {idPattern: defaultIdPattern};

interface Given {
  /** Texts of tickets by id; the page shown is that of the first. */
  readonly tickets: Readonly<Record<string, string>>;
  readonly documents?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
}

function backlogOf({tickets, documents = {}, files = []}: Given) {
  const documentsRead = Object.entries(documents).map(([path, text]) => {
    const kind = path.startsWith('docs/adr/') ? 'adr' : 'tdd';
    return [path, readDocument({path, text}, kind)] as const;
  });
  return buildBacklog({
    tickets: Object.entries(tickets).map(([id, text]) =>
      readText(`# ${id}: Title of ${id}\n\n${text}`, `tickets/${id}.md`),
    ),
    files: new Set([...files, ...Object.keys(documents)]),
    documents: new Map(documentsRead),
  });
}

function pageOf(given: Given): TicketPageProps {
  const backlog = backlogOf(given);
  const context = toPageContext(backlog, given.diagnostics ?? [], site, []);
  const [id = '', text = ''] = Object.entries(given.tickets)[0] ?? [];
  const joined = backlog.byId.get(id);
  if (!joined) throw new Error(`No ticket ${id}`);
  const {path} = joined.ticket;
  const source = {path, text: `# ${id}: Title of ${id}\n\n${text}`};
  return toTicketPageProps(context, joined, source, read);
}

const changing = (...paths: string[]): string =>
  `## Files to Modify/Create\n\n${paths.map((path) => `- ${path}`).join('\n')}\n`;

test('files tell who else changes them, open tickets first', () => {
  const {files} = pageOf({
    files: ['app/a.py'],
    tickets: {
      'PAY-1': changing('`app/a.py` - **Modify**', '`app/b.py` - **New file**', '`app/c.py`'),
      'PAY-2': `**Status:** Done\n\n${changing('`app/a.py`')}`,
      'PAY-3': changing('`./app/a.py`', '`app/a.py`'),
    },
  });
  expect(files).toEqual([
    {
      path: 'app/a.py',
      action: 'modify',
      missing: false,
      others: [
        expect.objectContaining({id: 'PAY-3', url: '/t/PAY-3'}),
        expect.objectContaining({id: 'PAY-2'}),
      ],
      more: 0,
      sharedUrl: '/t/f/1?q=app%2Fa.py',
    },
    {path: 'app/b.py', action: 'create', missing: false, others: [], more: 0},
    {path: 'app/c.py', action: 'modify', missing: true, others: [], more: 0},
  ]);
});

test('nothing is said to be missing where the code is in another repository', () => {
  const {files} = pageOf({tickets: {'PAY-1': changing('`app/c.py`')}});
  expect(files[0]?.missing).toBe(false);
});

test('a file that many change names a few of them', () => {
  const ids = Array.from({length: 9}, (_, index) => `PAY-${String(index + 1)}`);
  const {files} = pageOf({
    tickets: Object.fromEntries(ids.map((id) => [id, changing('`app/a.py`')])),
  });
  expect(files[0]?.others.map(({id}) => id)).toEqual(['PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6']);
  expect(files[0]?.more).toBe(3);
});

test('a file without an ending is a link too, where the ticket changes it', () => {
  const {body} = pageOf({tickets: {'PAY-1': changing('`Makefile`')}});
  expect(JSON.stringify(body)).toContain('href=\\"/f/Makefile\\"');
});

test('dependencies have their reason from either side, open ones first', () => {
  const {blockedBy, blocks} = pageOf({
    tickets: {
      'PAY-1': '**Blocked By:**\n- PAY-2: First\n- PAY-3\n- PAY-99: Gone\n',
      'PAY-2': '**Status:** Done\n',
      'PAY-3': '**Blocks:**\n- PAY-1: Told here\n',
      'PAY-4': '**Blocked By:**\n- PAY-1: Waits\n',
    },
  });
  expect(blockedBy.map(({ticket, reason, open}) => [ticket.id, reason, open])).toEqual([
    ['PAY-3', 'Told here', true],
    ['PAY-99', 'Gone', true],
    ['PAY-2', 'First', false],
  ]);
  expect(blocks.map(({ticket, reason, open}) => [ticket.id, reason, open])).toEqual([
    ['PAY-4', 'Waits', true],
  ]);
});

test('related tickets are those the page does not list anyway', () => {
  const {related} = pageOf({
    tickets: {
      'PAY-1':
        '**Blocked By:**\n- PAY-2\n\n## Related Resources\n\n- Related Tickets: PAY-1, PAY-2, pay-03, PAY-99\n',
      'PAY-2': '',
      'PAY-3': '',
    },
  });
  expect(related.map(({id, url}) => [id, url])).toEqual([
    ['PAY-3', '/t/PAY-3'],
    ['PAY-99', null],
  ]);
});

test('documents have kind, section and status, and what took the place of a dead one', () => {
  const {documents} = pageOf({
    documents: {
      'docs/design/a.md': '# Design A\n\n## Part one\n',
      'docs/adr/0001-x.md': '# ADR-0001: X\n\n**Status:** Superseded by ADR-0002\n',
      'docs/adr/0002-y.md': '# ADR-0002: Y\n\n**Status:** Accepted\n',
    },
    tickets: {
      'PAY-1': `## Related Resources

- Design: docs/design/a.md#part-one
- Again: docs/design/a.md#part-one
- ADRs: docs/adr/0001-x.md
- Lost: docs/design/gone.md
- Section: docs/design/a.md#nope
`,
    },
  });
  const none = {
    section: null,
    status: null,
    holds: true,
    successor: null,
    claimedBy: null,
    missing: null,
  };
  expect(documents).toEqual([
    {
      ...none,
      kind: 'tdd',
      title: 'Design A',
      section: 'Part one',
      url: '/f/docs/design/a.md#part-one',
    },
    {
      ...none,
      kind: 'adr',
      title: 'ADR-0001: X',
      url: '/f/docs/adr/0001-x.md',
      status: 'Superseded by ADR-0002',
      holds: false,
      successor: {title: 'ADR-0002: Y', url: '/f/docs/adr/0002-y.md'},
    },
    {...none, kind: null, title: 'docs/design/gone.md', url: null, missing: 'docs/design/gone.md'},
    {
      ...none,
      kind: 'tdd',
      title: 'Design A',
      url: '/f/docs/design/a.md#nope',
      missing: 'docs/design/a.md#nope',
    },
  ]);
});

test('findings stand in the text where there is a place for them', () => {
  const found = (line: number, endColumn: number): Diagnostic => ({
    ruleId: 'no-x',
    severity: 'warn',
    message: 'Unexpected <b>',
    help: null,
    place: {path: 'tickets/PAY-1.md', line, column: 1, endLine: line, endColumn},
    related: [],
    ticketId: 'PAY-1',
    about: [],
    fingerprint: '',
    fix: null,
  });
  const {findings, body} = pageOf({
    tickets: {'PAY-1': '**Type:** Bug\n\n## A\n\nText.\n'},
    diagnostics: [found(1, 1), found(3, 5), found(7, 3)],
  });
  expect(findings.map(({line, inText, editUrl}) => [line, inText, editUrl])).toEqual([
    [1, false, '/edit/tickets/PAY-1.md#L1'],
    [3, false, '/edit/tickets/PAY-1.md#L3'],
    [7, true, '/edit/tickets/PAY-1.md#L7'],
  ]);
  expect(marksIn(body)).toEqual([{kind: 'finding', index: 2}]);
});

test('the table of contents goes one level deeper below the contracts', () => {
  const {toc} = pageOf({
    tickets: {
      'PAY-1': '## D\n\n#### No\n\n### Contracts\n\n#### API\n\n##### No\n\n### Tests\n\n#### No\n',
    },
  });
  expect(toc.map(({value}) => value)).toEqual(['D', 'Contracts', 'API', 'Tests']);
});

test('hover cards are one row a ticket', () => {
  const backlog = backlogOf({
    tickets: {
      'PAY-1': '**Epic:** EPIC-1 - Money\n**Points:** 3\n**Status:** In review\n',
      'PAY-2': '',
    },
  });
  expect(toHoverCards(backlog)).toEqual({
    epics: ['EPIC-1 Money'],
    tickets: {
      'PAY-1': ['PAY-1', 'Title of PAY-1', 'in-progress', 'In review', 0, 3],
      'PAY-2': ['PAY-2', 'Title of PAY-2', 'todo', null, null, null],
    },
  });
});

test('the text shows documents by title and section, with the path as the title of the link', () => {
  const page = pageOf({
    documents: {
      'docs/design/pay.md': '# Payments\n\n## 3.4 States & more\n',
      'docs/adr/0015-cents.md': '# Money in cents\n',
      'docs/gone.md': '# Gone\n',
    },
    files: ['docs/plain.md'],
    tickets: {
      'PAY-1': `## Related Resources

- docs/design/pay.md#34-states--more, \`docs/design/pay.md\`
- docs/design/pay.md Section 3.4
- [own words](docs/design/pay.md), ADR 0015, docs/gone.md, docs/plain.md
- PAY-2 and tickets/PAY-2.md

See docs/design/pay.md#nowhere.
`,
      'PAY-2': 'Text.',
    },
  });
  const html = page.body.map((part) => ('html' in part ? part.html : '')).join('');
  const lines = html.match(/<li>.*<\/li>|<p>.*<\/p>/g);
  expect(lines).toEqual([
    '<li><a href="/f/docs/design/pay.md#34-states--more" title="docs/design/pay.md">Payments › 3.4 States &amp; more</a>, <a href="/f/docs/design/pay.md" title="docs/design/pay.md">Payments</a></li>',
    '<li><a href="/f/docs/design/pay.md" title="docs/design/pay.md">Payments</a> Section 3.4</li>',
    '<li><a href="/f/docs/design/pay.md" title="Payments">own words</a>, <a href="/f/docs/adr/0015-cents.md" title="Money in cents">ADR 0015</a>, docs/gone.md, <a href="/f/docs/plain.md">docs/plain.md</a></li>',
    '<li><a href="/t/PAY-2" title="Title of PAY-2">PAY-2</a> and <a href="/t/PAY-2" title="Title of PAY-2">tickets/PAY-2.md</a></li>',
    '<p>See <a href="/f/docs/design/pay.md#nowhere" title="Payments">docs/design/pay.md#nowhere</a>.</p>',
  ]);
});
