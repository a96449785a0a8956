import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {folderWith} from '../helpers/folder.js';
import {runCli} from '../helpers/cli.js';
import {ticketText} from '../helpers/ticketFile.js';

/** A site with two backlogs, of which one has no id. */
function site(): string {
  return folderWith({
    'docusaurus.config.js': `export default {baseUrl: '/', plugins: [
      ['docusaurus-plugin-tickets', {path: 'product', root: '.'}],
      ['docusaurus-plugin-tickets', {id: 'operations', path: 'operations', root: '.'}],
    ]};`,
    'product/PAY-1.md': ticketText({id: 'PAY-1', points: 21}),
    'operations/OPS-1.md': ticketText({id: 'OPS-1', points: 34}),
  });
}

test('without --id, each backlog is checked', async () => {
  const {stdout, exitCode} = await runCli(site(), 'check');
  expect(stdout).toContain('product/PAY-1.md');
  expect(stdout).toContain('operations/OPS-1.md');
  expect(exitCode).toBe(1);
});

test('with --id, one of them is, and its report has the file for itself', async () => {
  const folder = site();
  const argv = ['--id', 'operations', '--format', 'json', '--output', 'report.json'];
  const {exitCode, stdout} = await runCli(folder, 'check', ...argv);
  expect([exitCode, stdout]).toEqual([1, '']);
  const report = readFileSync(path.join(folder, 'report.json'), 'utf8');
  expect(report).toContain('operations/OPS-1.md');
  expect(report).not.toContain('PAY-1');
  const other = await runCli(folder, 'export', '--id', 'default');
  expect(JSON.parse(other.stdout)).toMatchObject({tickets: [{id: 'PAY-1'}]});
});

test.each([
  [['check', '--output', 'all.txt', '--format', 'text'], '--output'],
  [['check', '--format', 'text', '--format', 'sarif'], '--format sarif'],
  [['diff', 'HEAD', '--json'], 'diff as JSON'],
  [['export'], 'export'],
])('%j is for one backlog', async (argv, what) => {
  const folder = site();
  const {exitCode, stdout, stderr} = await runCli(folder, ...argv);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    `${what}: the site has several backlogs, and this is for one; choose it with --id, which may be \`default\` or \`operations\`\n`,
  );
  expect(existsSync(path.join(folder, 'all.txt'))).toBe(false);
});

test('an id that no backlog has, and one without a site', async () => {
  const unknown = await runCli(site(), 'check', '--id', 'ops');
  expect([unknown.exitCode, unknown.stderr]).toEqual([
    2,
    '--id: expected `default` or `operations`, found `ops`\n',
  ]);
  const none = await runCli(folderWith({}), 'check', '--id', 'ops');
  expect([none.exitCode, none.stderr]).toEqual([
    2,
    '--id goes with a configuration of a site only\n',
  ]);
});
