import {mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';

/** A folder with two tickets that have one error each, and nothing else to report. */
function withFaults(): string {
  return folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 21}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 34}),
  });
}

const check = (folder: string, ...argv: string[]) =>
  runCli(folder, 'check', '--root', '.', ...argv);

async function gone(folder: string, ...argv: string[]): Promise<unknown> {
  const {stdout} = await check(folder, '--format', 'json', ...argv);
  return (JSON.parse(stdout) as {baseline: unknown}).baseline;
}

test('writes what is found today, and then fails only on what is new', async () => {
  const folder = withFaults();
  const updated = await check(folder, '--update-baseline');
  expect(updated).toEqual({
    exitCode: 0,
    stdout: `✔ No findings (2 tickets checked)
Baseline: 2 known findings are not shown
`,
    stderr: 'Wrote 2 findings to tickets-baseline.json\n',
  });
  expect(readdirSync(folder).sort()).toEqual(['tickets', 'tickets-baseline.json']);
  expect((await check(folder)).exitCode).toBe(0);
  writeFileSync(path.join(folder, 'tickets/PAY-3.md'), ticketText({id: 'PAY-3', points: 55}));
  const {exitCode, stdout} = await check(folder);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('Unexpected points `55`');
  expect(stdout).not.toContain('Unexpected points `21`');
  expect(stdout).toContain('✖ 1 error in 1 file (3 tickets checked)\nBaseline: 2 known findings');
});

test('the file is the same each time, sorted, with one finding a line', async () => {
  const folder = withFaults();
  const file = path.join(folder, 'tickets-baseline.json');
  await check(folder, '--update-baseline');
  const text = readFileSync(file, 'utf8');
  expect(text.split('\n').map((line) => line.replace(/[0-9a-f]{16}/, '…'))).toEqual([
    '{',
    '  "schemaVersion": 1,',
    '  "findings": [',
    '    {"path":"tickets/PAY-1.md","ruleId":"valid-points","ticketId":"PAY-1","message":"Unexpected points `21`, expected a whole number from 1 to 8","fingerprint":"…"},',
    '    {"path":"tickets/PAY-2.md","ruleId":"valid-points","ticketId":"PAY-2","message":"Unexpected points `34`, expected a whole number from 1 to 8","fingerprint":"…"}',
    '  ]',
    '}',
    '',
  ]);
  await check(folder, '--update-baseline');
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('moved lines and renamed files stay known', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 21}),
    'tickets/notes.md': ticketText({id: 'x'}).replace('# x: ', '# '),
    'tickets/a/PAY-7.md': ticketText({id: 'PAY-7'}),
    'tickets/b/PAY-7.md': ticketText({id: 'PAY-7'}),
  });
  await check(folder, '--update-baseline');
  const move = (from: string, to: string): void => {
    mkdirSync(path.join(folder, path.dirname(to)), {recursive: true});
    const text = readFileSync(path.join(folder, from), 'utf8');
    writeFileSync(path.join(folder, from), text.replace('\n\n', '\n\n\n\n'));
    renameSync(path.join(folder, from), path.join(folder, to));
  };
  move('tickets/PAY-1.md', 'tickets/deep/refund.md');
  move('tickets/notes.md', 'tickets/remarks.md');
  move('tickets/b/PAY-7.md', 'tickets/0/PAY-7.md');
  const {exitCode, stdout} = await check(folder);
  expect(stdout).toBe(`✔ No findings (4 tickets checked)
Baseline: 3 known findings are not shown
`);
  expect(exitCode).toBe(0);
});

test('a ticket with another id is new, and its old finding is gone', async () => {
  const folder = withFaults();
  await check(folder, '--update-baseline');
  rmSync(path.join(folder, 'tickets/PAY-2.md'));
  writeFileSync(path.join(folder, 'tickets/PAY-9.md'), ticketText({id: 'PAY-9', points: 34}));
  const {exitCode, stdout} = await check(folder);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    'Baseline: 1 known finding is not shown; 1 of it is gone: run --update-baseline\n',
  );
  const entry = {
    ruleId: 'valid-points',
    path: 'tickets/PAY-2.md',
    message: 'Unexpected points `34`, expected a whole number from 1 to 8',
  };
  expect(await gone(folder)).toEqual({known: 1, gone: [entry]});
  expect(await gone(folder, 'tickets/PAY-1.md')).toEqual({known: 1, gone: []});
  expect(await gone(folder, '--rule', 'valid-points=off')).toEqual({known: 0, gone: []});
});

test('known warnings do not count for --max-warnings', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2']}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  await check(folder, '--update-baseline', '--baseline', 'known.json');
  const strict = ['--max-warnings', '0'];
  expect((await check(folder, ...strict)).exitCode).toBe(1);
  expect((await check(folder, ...strict, '--baseline', 'known.json')).exitCode).toBe(0);
});

test('an update with a rule off keeps what is known of it', async () => {
  const folder = withFaults();
  await check(folder, '--update-baseline');
  await check(folder, '--update-baseline', '--rule', 'valid-points=off');
  expect(await gone(folder)).toEqual({known: 2, gone: []});
});

test('the guide shows the end of a check as it is', async () => {
  const page = readFileSync(path.join(workspace, 'website/docs/guide/adopting.md'), 'utf8');
  const folder = withFaults();
  const {stdout} = await check(folder, '--update-baseline');
  expect(page).toContain(`\`\`\`text title="the end of a check"\n${stdout}\`\`\``);
  writeFileSync(path.join(folder, 'tickets/PAY-2.md'), ticketText({id: 'PAY-2'}));
  const mended = await check(folder);
  expect(page).toContain(`\`\`\`text title="after mending one"\n${mended.stdout}\`\`\``);
});

test('the option names the file, relative to the site', async () => {
  const folder = folderWith({
    'website/docusaurus.config.js': `export default {baseUrl: '/', plugins: [
      ['docusaurus-plugin-tickets', {path: '../work', root: '..', baseline: 'known.json'}],
    ]};`,
    'work/PAY-1.md': ticketText({id: 'PAY-1', points: 21}),
  });
  const missing = await runCli(folder, 'check');
  expect(missing.exitCode).toBe(2);
  expect(missing.stderr).toBe(
    `\`baseline\`: there is no file ${folder}/website/known.json; write it with \`docusaurus-tickets check --update-baseline\`\n`,
  );
  const updated = await runCli(folder, 'check', '--update-baseline');
  expect([updated.exitCode, updated.stderr]).toEqual([
    0,
    'Wrote 1 finding to website/known.json\n',
  ]);
  expect((await runCli(folder, 'check')).exitCode).toBe(0);
});

test('each backlog of a site has a baseline of its own', async () => {
  const plugin = (id: string): string =>
    `['docusaurus-plugin-tickets', {id: '${id}', path: '${id}', root: '.'}]`;
  const folder = folderWith({
    'docusaurus.config.js': `export default {baseUrl: '/', plugins: [${plugin('a')}, ${plugin('b')}]};`,
    'a/PAY-1.md': ticketText({id: 'PAY-1', points: 21}),
    'b/PAY-2.md': ticketText({id: 'PAY-2', points: 34}),
  });
  const {exitCode, stderr} = await runCli(folder, 'check', '--update-baseline');
  expect([exitCode, stderr]).toEqual([
    0,
    'Wrote 1 finding to tickets-baseline-a.json\nWrote 1 finding to tickets-baseline-b.json\n',
  ]);
  expect((await runCli(folder, 'check')).exitCode).toBe(0);
  const one = await runCli(folder, 'check', '--update-baseline', '--baseline', 'all.json');
  expect(one.exitCode).toBe(2);
  expect(one.stderr).toBe(
    '--baseline: the site has several backlogs, and this is for one; choose it with --id, which may be `a` or `b`\n',
  );
});

test.each([
  [['--baseline', 'no.json'], /^--baseline: there is no file .*no\.json; write it with/],
  [['--baseline', 'tickets/PAY-1.md'], /PAY-1\.md is no baseline: expected JSON, found other text/],
  [
    ['--baseline', 'tickets/PAY-1.md', '--update-baseline'],
    /PAY-1\.md is no baseline: .*; delete it/,
  ],
  [['--baseline', 'tickets'], /tickets cannot be read/],
  [['--baseline', 'no/such.json', '--update-baseline'], /such\.json cannot be written/],
  [['--update-baseline', 'tickets/PAY-1.md'], /^--update-baseline goes without files/],
])('refuses %j with exit code 2', async (argv, message) => {
  const folder = withFaults();
  const before = readFileSync(path.join(folder, 'tickets/PAY-1.md'), 'utf8');
  const {exitCode, stderr} = await check(folder, ...argv);
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(2);
  expect(readFileSync(path.join(folder, 'tickets/PAY-1.md'), 'utf8')).toBe(before);
});
