import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {graphSchema} from '../../plugin/lib/core/output/graphSchema.js';
import {nextSchema} from '../../plugin/lib/core/output/nextSchema.js';
import {showSchema} from '../../plugin/lib/core/output/showSchema.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';
import {startWatch} from '../helpers/watch.js';

function configWith(baseUrl: string, options: unknown): string {
  return `module.exports = ${JSON.stringify({
    baseUrl,
    plugins: [['docusaurus-plugin-tickets', options]],
  })};\n`;
}

/** Two sites side by side: what the one exports is what the other reads. */
function twoSites(options: Record<string, unknown> = {}): {billing: string; shop: string} {
  const from = '../billing/tickets.json';
  const external = {name: 'billing', from, baseUrl: 'https://docs.example.com', ...options};
  const root = folderWith({
    'billing/.git/HEAD': '',
    'billing/docusaurus.config.js': configWith('/docs/', {}),
    'billing/tickets/BIL-7.md': ticketText({id: 'BIL-7', title: 'Make the *PDF*\u202e'}),
    'billing/tickets/BIL-8.md': ticketText({id: 'BIL-8', status: 'Shipped', criteria: [true]}),
    'shop/.git/HEAD': '',
    'shop/docusaurus.config.js': configWith('/', {externalBacklogs: [external]}),
    'shop/tickets/PAY-1.md': ticketText({id: 'PAY-1', blockedBy: ['BIL-7', 'BIL-8']}),
  });
  return {billing: path.join(root, 'billing'), shop: path.join(root, 'shop')};
}

test('the export of one site makes its ids known to another', async () => {
  const {billing, shop} = twoSites();
  await runCli(billing, 'export', '--output', 'tickets.json');
  expect(await runCli(shop, 'check')).toEqual({
    exitCode: 0,
    stdout: '✔ No findings (1 ticket checked)\n',
    stderr: '',
  });
});

test('show names the backlog, the state and the address of what a ticket waits for', async () => {
  const {billing, shop} = twoSites();
  await runCli(billing, 'export', '--output', 'tickets.json');
  const {stdout} = await runCli(shop, 'show', 'PAY-1');
  expect(stdout).toContain(`## Blocked by

- BIL-7 (To do, in billing): Make the PDF\ufffd, see https://docs.example.com/docs/tickets/BIL-7. Reason: Reason.
- BIL-8 (Shipped, in billing): Title of BIL-8, see https://docs.example.com/docs/tickets/BIL-8. Reason: Reason.
`);
  const json = showSchema.parse(JSON.parse((await runCli(shop, 'show', 'PAY-1', '--json')).stdout));
  expect(json.ticket.blockedBy.map(({id}) => id)).toEqual(['BIL-7', 'BIL-8']);
  expect(json.blockedBy[0]).toMatchObject({
    kind: 'external',
    backlog: 'billing',
    open: true,
    path: null,
    url: 'https://docs.example.com/docs/tickets/BIL-7',
  });
});

test('next names what other sites hold up', async () => {
  const {billing, shop} = twoSites();
  await runCli(billing, 'export', '--output', 'tickets.json');
  expect((await runCli(shop, 'next')).stdout).toBe(`No ticket is ready: 0 in progress, 1 blocked.

BIL-7 of billing (To do) holds PAY-1.
`);
  const {stdout} = await runCli(shop, 'next', '--json');
  expect(nextSchema.parse(JSON.parse(stdout)).externalBlockers).toEqual([
    {
      id: 'BIL-7',
      backlog: 'billing',
      title: 'Make the PDF\u202e',
      status: 'To do',
      url: 'https://docs.example.com/docs/tickets/BIL-7',
      holds: ['PAY-1'],
    },
  ]);
});

test('graph has what a ticket waits for on other sites as boxes of another shape', async () => {
  const {billing, shop} = twoSites();
  await runCli(billing, 'export', '--output', 'tickets.json');
  const mermaid = (await runCli(shop, 'graph')).stdout;
  expect(mermaid.split('\n').slice(0, 6)).toEqual([
    'flowchart LR',
    '  t1["PAY-1: Title of PAY-1<br/>1 point, blocked"]:::blocked',
    '  t2(["BIL-7: Make the PDF#65533;<br/>in billing, to do"]):::todo',
    '  t3(["BIL-8: Title of BIL-8<br/>in billing, done"]):::done',
    '  t2 --> t1',
    '  t3 --> t1',
  ]);
  const dot = (await runCli(shop, 'graph', '--format', 'dot', '--ticket', 'PAY-1')).stdout;
  expect(dot).toContain(
    '"BIL-8" [label="BIL-8: Title of BIL-8\\nin billing, done", style=filled, shape=component];',
  );
  const {stdout} = await runCli(shop, 'graph', '--json', '--open', '--epic', 'EPIC-1');
  const {nodes, edges} = graphSchema.parse(JSON.parse(stdout));
  expect(nodes[1]).toEqual({
    kind: 'external',
    backlog: 'billing',
    id: 'BIL-7',
    title: 'Make the PDF\u202e',
    epicId: null,
    points: null,
    state: 'todo',
    url: 'https://docs.example.com/docs/tickets/BIL-7',
  });
  expect([nodes.length, edges]).toEqual([
    2,
    [{from: 'BIL-7', to: 'PAY-1', reason: 'Reason.', inCycle: false}],
  ]);
});

test('before the first export the check says that it cannot tell, and show that it is not checked', async () => {
  const {billing, shop} = twoSites();
  const notice = `The backlog \`billing\` cannot be loaded from ${path.join(billing, 'tickets.json')} (there is no such file): references that may lead to it are not checked\n`;
  const checked = await runCli(shop, 'check');
  expect([checked.exitCode, checked.stderr]).toEqual([0, notice]);
  const {stdout} = await runCli(shop, 'show', 'PAY-1');
  expect(stdout).toContain(
    '- BIL-7 (not checked, since a backlog of another site could not be loaded). Reason',
  );
});

test('content that is not the pinned one is a wrong configuration', async () => {
  const integrity = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  const {billing, shop} = twoSites({integrity});
  await runCli(billing, 'export', '--output', 'tickets.json');
  const {exitCode, stdout, stderr} = await runCli(shop, 'check');
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^`externalBacklogs\.0\.integrity`: expected sha256-47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=, found sha256-\S{44} at .*tickets\.json; nothing of it is used\./,
  );
});

test('the export holds foreign ids as their backlog writes them, and no more of them', async () => {
  const {billing, shop} = twoSites();
  await runCli(billing, 'export', '--output', 'tickets.json');
  const file = path.join(shop, 'tickets/PAY-1.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('- BIL-7', '- bil-07'));
  const {tickets, edges} = JSON.parse((await runCli(shop, 'export')).stdout) as {
    tickets: {readiness: string; blockedBy: unknown}[];
    edges: unknown;
  };
  expect(tickets.map(({readiness, blockedBy}) => ({readiness, blockedBy}))).toEqual([
    {
      readiness: 'blocked',
      blockedBy: [
        {id: 'BIL-7', reason: 'Reason.', line: 21},
        {id: 'BIL-8', reason: 'Reason.', line: 22},
      ],
    },
  ]);
  expect(edges).toEqual([]);
});

test('check --watch reads the file again', async () => {
  const {shop} = twoSites({from: 'billing.json'});
  writeFileSync(path.join(shop, 'billing.json'), '{"schemaVersion": 1, "tickets": []}');
  const watch = startWatch(shop);
  expect(await watch.round(/2 errors/)).toContain('unknown ticket `BIL-7`');
  const {billing} = twoSites();
  const exported = (await runCli(billing, 'export')).stdout;
  writeFileSync(path.join(shop, 'billing.json'), exported);
  await watch.round(/No findings/);
  expect(await watch.interrupt()).toBe(0);
});
