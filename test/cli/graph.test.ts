import {readdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toDot} from '../../plugin/lib/core/report/graphDot.js';
import {toMermaid} from '../../plugin/lib/core/report/graphMermaid.js';
import type {GraphJson} from '../../plugin/lib/core/index.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {schemaErrors} from '../helpers/schema.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';

const tickets = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2'], status: 'Done'}),
  'tickets/PAY-2.md': ticketText({
    id: 'PAY-2',
    title: 'end "it" #1',
    blockedBy: ['PAY-1', 'PAY-3'],
  }),
  'tickets/PAY-3.md': ticketText({id: 'PAY-3', blocks: ['PAY-2'], blockedBy: ['PAY-2']}),
  'tickets/PAY-4.md': ticketText({id: 'PAY-4', epic: 'EPIC-2 - Reports', blockedBy: ['PAY-2']}),
  'tickets/PAY-5.md': ticketText({id: 'PAY-5'}),
};

function graph(...argv: string[]) {
  return runCli(folderWith(tickets), 'graph', '--root', '.', ...argv);
}

test('prints a flowchart for Mermaid', async () => {
  const {stdout} = await graph();
  expect(stdout).toBe(`flowchart LR
  t1["PAY-1: Title of PAY-1<br/>1 point, done"]:::done
  t2["PAY-2: end #34;it#34; #35;1<br/>1 point, blocked"]:::blocked
  t3["PAY-3: Title of PAY-3<br/>1 point, blocked"]:::blocked
  t4["PAY-4: Title of PAY-4<br/>1 point, blocked"]:::blocked
  t1 --> t2
  t2 -.-> t3
  t2 --> t4
  t3 -.-> t2
  classDef todo stroke-width:1px
  classDef blocked stroke-dasharray:4 3
  classDef ready stroke-width:3px
  classDef in-progress stroke-width:2px
  classDef done opacity:0.6
  classDef canceled opacity:0.4
`);
});

test('prints a graph for Graphviz', async () => {
  const {stdout} = await graph('--format', 'dot', '--epic', 'EPIC-2');
  expect(stdout).toBe(`digraph tickets {
  rankdir=LR;
  node [shape=box];
  "PAY-2" [label="PAY-2: end \\"it\\" #1\\n1 point, blocked", style=dashed];
  "PAY-4" [label="PAY-4: Title of PAY-4\\n1 point, blocked", style=dashed];
  "PAY-2" -> "PAY-4";
}
`);
});

test.each([
  [['--open'], ['PAY-2', 'PAY-3', 'PAY-4']],
  [
    ['--epic', 'EPIC-1'],
    ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-5'],
  ],
  [
    ['--ticket', 'PAY-4'],
    ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4'],
  ],
  [['--ticket', 'PAY-5'], ['PAY-5']],
])('%j', async (argv, ids) => {
  const {stdout} = await graph('--json', ...argv);
  const data = JSON.parse(stdout) as GraphJson;
  expect(schemaErrors('graph.schema.json', data)).toBeNull();
  expect(data.nodes.map(({id}) => id)).toEqual(ids);
});

test('an epic that a ticket waits for is a box of another shape', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 3}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 5, status: 'Done'}),
    'tickets/SHOP-1.md': ticketText({
      id: 'SHOP-1',
      epic: 'EPIC-2 - Shop',
      blockedBy: ['EPIC-1'],
    }),
    'tickets/SHOP-2.md': ticketText({id: 'SHOP-2', epic: 'EPIC-2 - Shop', blocks: ['EPIC-1']}),
  });
  const print = async (...argv: string[]): Promise<string> =>
    (await runCli(folder, 'graph', '--root', '.', ...argv)).stdout;
  const mermaid = await print('--epic', 'EPIC-2');
  expect(mermaid.split('\n').slice(0, 5)).toEqual([
    'flowchart LR',
    '  t1["SHOP-1: Title of SHOP-1<br/>1 point, blocked"]:::blocked',
    '  t2["SHOP-2: Title of SHOP-2<br/>1 point, ready"]:::ready',
    '  t3[["EPIC-1: Payments<br/>8 points, in progress"]]:::in-progress',
    '  t3 --> t1',
  ]);
  expect(await print('--format', 'dot', '--ticket', 'SHOP-1')).toContain(
    '"EPIC-1" [label="EPIC-1: Payments\\n8 points, in progress", style=solid, shape=folder];',
  );
  const data = JSON.parse(await print('--json')) as GraphJson;
  expect(schemaErrors('graph.schema.json', data)).toBeNull();
  expect(data.nodes.map(({kind, id}) => [kind, id])).toEqual([
    ['ticket', 'SHOP-1'],
    ['epic', 'EPIC-1'],
  ]);
  expect(data.edges).toEqual([{from: 'EPIC-1', to: 'SHOP-1', reason: 'Reason.', inCycle: false}]);
});

test('an unknown format is refused', async () => {
  const {exitCode, stderr} = await graph('--format', 'svg');
  expect([exitCode, stderr]).toEqual([2, '--format: expected mermaid, dot or json, found `svg`\n']);
});

const nasty = fc.oneof(
  fc.string({unit: 'binary', maxLength: 80}),
  fc
    .array(
      fc.constantFrom(
        'end',
        '"',
        '\\',
        '#',
        ';',
        '<b>',
        '&amp;',
        '\n',
        '`',
        '%%',
        ']',
        ':::',
        '-->',
        'style a:#1;',
        '🎉',
      ),
      {maxLength: 12},
    )
    .map((parts) => parts.join('')),
);

const graphs: fc.Arbitrary<GraphJson> = fc
  .uniqueArray(fc.tuple(nasty, nasty, nasty), {
    minLength: 1,
    maxLength: 5,
    selector: ([id]) => id.replace(/\s+/g, ' '),
  })
  .map((all) => ({
    schemaVersion: 1,
    nodes: all.map(([id, title, backlog], index) => ({
      kind: (['epic', 'external'] as const)[index] ?? 'ticket',
      backlog: index === 1 ? backlog : null,
      id,
      title,
      epicId: null,
      points: 1,
      state: 'ready',
      url: null,
    })),
    edges: all
      .slice(1)
      .map(([id]) => ({from: all[0]?.[0] ?? '', to: id, reason: null, inCycle: false})),
  }));

/** The statements of a DOT text whose strings are whole: a quote ends one unless a backslash escapes it. */
function statementsOf(dot: string): string[] {
  return dot
    .replace(/"(?:[^"\\\n]|\\[^\n])*"/g, 'S')
    .split('\n')
    .map((line) => line.trim());
}

test('whatever ids and titles hold, each statement for Graphviz stays one', () => {
  fc.assert(
    fc.property(graphs, (it) => {
      expect(statementsOf(toDot(it))).toEqual([
        'digraph tickets {',
        'rankdir=LR;',
        'node [shape=box];',
        ...it.nodes.map(({kind}) => {
          const shape = {ticket: '', epic: ', shape=folder', external: ', shape=component'}[kind];
          return `S [label=S, style=bold${shape}];`;
        }),
        ...it.edges.map(() => 'S -> S;'),
        '}',
        '',
      ]);
    }),
  );
});

interface FlowParser {
  parse(text: string): unknown;
  parser: {yy: Record<string, unknown>};
}

/** The grammar of Mermaid's flowcharts; the whole of Mermaid needs a browser. */
async function loadFlowParser(): Promise<FlowParser> {
  const folder = path.join(workspace, 'node_modules/mermaid/dist/chunks/mermaid.core');
  const name = readdirSync(folder).find((it) => /^flowDiagram-.*\.mjs$/.test(it)) ?? '';
  const file = pathToFileURL(path.join(folder, name)).href;
  const {diagram} = (await import(file)) as {diagram: {parser: FlowParser}};
  return diagram.parser;
}

test('whatever ids and titles hold, Mermaid’s grammar takes each label as one text', async () => {
  const flow = await loadFlowParser();
  fc.assert(
    fc.property(graphs, (it) => {
      const labels: string[] = [];
      let links = 0;
      flow.parser.yy = {
        lex: {firstGraph: () => true},
        addVertex: (_: string, label?: {text: string}) => label && labels.push(label.text),
        addLink: () => links++,
        destructLink: () => ({type: 'arrow_point', stroke: 'normal'}),
        setDirection: () => undefined,
        setClass: () => undefined,
        addClass: () => undefined,
      };
      flow.parse(toMermaid(it));
      expect([labels.length, links]).toEqual([it.nodes.length, it.edges.length]);
      expect(labels.join('')).not.toMatch(/["`<](?!br\/>)/);
    }),
  );
});
