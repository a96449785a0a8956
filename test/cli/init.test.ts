import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readVersion} from '../../plugin/lib/io/version.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {git} from '../helpers/git.js';
import {schemaErrors} from '../helpers/schema.js';
import {ticketText} from '../helpers/ticketFile.js';

const config = `export default {
  title: 'Docs',
  baseUrl: '/',
};
`;
const version = `^${readVersion()}`;

function repository(files: Record<string, string>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet');
  return folder;
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

test('a site beside the code gets the plugin, the dependency and a ticket in the repository', async () => {
  const folder = repository({
    'website/docusaurus.config.js': config,
    'website/package.json': '{\n\t"name": "docs",\n\t"dependencies": {"react": "19"}\n}\n',
    'website/pnpm-lock.yaml': '',
  });
  const made = await runCli(folder, 'init', '--ticket-id', 'PAY-1');
  expect(made).toEqual({
    exitCode: 0,
    stdout: `Created tickets/PAY-1.md: a first ticket
Changed website/package.json: the dependency, at ${version}
Changed website/docusaurus.config.js: the plugin

Next:
  pnpm install                                              # gets the plugin
  pnpm start                                                # shows the board at /tickets/board
  pnpm exec docusaurus-tickets check                        # checks the tickets
  pnpm exec docusaurus-tickets new "A title" --epic EPIC-1  # writes the next ticket
`,
    stderr: '',
  });
  expect(read(folder, 'website/docusaurus.config.js')).toBe(`export default {
  title: 'Docs',
  baseUrl: '/',
  plugins: [['docusaurus-plugin-tickets', {path: '../tickets'}]],
};
`);
  expect(read(folder, 'website/package.json')).toBe(
    `{\n\t"name": "docs",\n\t"dependencies": {\n\t\t"docusaurus-plugin-tickets": "${version}",\n\t\t"react": "19"\n\t}\n}\n`,
  );
  const {stdout, exitCode} = await runCli(folder, 'check');
  expect([exitCode, stdout]).toEqual([0, '✔ No findings (1 ticket checked)\n']);
  expect((await runCli(folder, 'init')).stdout).toBe(
    'The site has the plugin already: nothing to do\n',
  );
});

test('tickets that are there are taken, and as JSON it is data of the published schema', async () => {
  const folder = repository({
    'docusaurus.config.js': config,
    'package.json': '{"devDependencies": {"docusaurus-plugin-tickets": "1"}}',
    'backlog/PAY-1.md': ticketText({id: 'PAY-1'}),
  });
  const {stdout} = await runCli(folder, 'init', '--path', 'backlog', '--json');
  const json = JSON.parse(stdout) as {files: unknown; next: {command: string}[]};
  expect(schemaErrors('init.schema.json', json)).toBeNull();
  expect(json.files).toEqual([
    {path: 'docusaurus.config.js', action: 'changed', what: 'the plugin'},
  ]);
  expect(json.next.map(({command}) => command)).toEqual([
    'npm start',
    'npx docusaurus-tickets check',
    'npx docusaurus-tickets new "A title" --epic EPIC',
  ]);
  expect((await runCli(folder, 'check')).stdout).toBe('✔ No findings (1 ticket checked)\n');
});

test('a dry run prints a diff that git applies, and writes nothing', async () => {
  const files = {'docusaurus.config.js': config, 'package.json': '{}\n'};
  const [dry, wet] = [repository(files), repository(files)];
  const {stdout} = await runCli(dry, 'init', '--dry-run');
  expect(stdout).toContain(`diff --git a/docusaurus.config.js b/docusaurus.config.js
--- a/docusaurus.config.js
+++ b/docusaurus.config.js
@@ -1,4 +1,5 @@
 export default {
   title: 'Docs',
   baseUrl: '/',
+  plugins: ['docusaurus-plugin-tickets'],
 };
`);
  expect(existsSync(path.join(dry, 'tickets'))).toBe(false);
  writeFileSync(path.join(dry, 'all.diff'), stdout);
  git(dry, 'apply', 'all.diff');
  await runCli(wet, 'init');
  for (const file of [...Object.keys(files), 'tickets/TICKET-1.md']) {
    expect(read(dry, file)).toBe(read(wet, file));
  }
});

test.each([
  [
    {},
    [],
    'init: there is no docusaurus.config file here or in `website`; make a site with `npx create-docusaurus@latest`, or name the file with --config',
  ],
  [
    {'docusaurus.config.js': 'export default load();\n'},
    [],
    `init: docusaurus.config.js has no list of plugins that is certain to be the right one; add this to it by hand, and call again: plugins: [['docusaurus-plugin-tickets', {path: 'tickets'}]]`,
  ],
  [
    {'docusaurus.config.js': config},
    ['--ticket-id', '../x-1'],
    '--ticket-id: expected an id such as `PAY-1`, found `../x-1`',
  ],
  [
    {'docusaurus.config.js': config, 'package.json': '{,}'},
    [],
    'init: package.json is no valid JSON',
  ],
  [
    {'a/docusaurus.config.js': config},
    ['--config', 'b/docusaurus.config.js'],
    'init: b/docusaurus.config.js cannot be read: it is a link to a file that does not exist',
  ],
])('%j with %j is refused, and nothing is written', async (files, argv, message) => {
  const folder = repository(files);
  const {exitCode, stdout, stderr} = await runCli(folder, 'init', ...argv);
  expect([exitCode, stdout, stderr]).toEqual([2, '', `${message}\n`]);
  expect(existsSync(path.join(folder, 'tickets'))).toBe(false);
  for (const [file, text] of Object.entries(files)) expect(read(folder, file)).toBe(text);
});

test('nothing outside of the repository is written', async () => {
  const folder = repository({'docusaurus.config.js': config});
  const {stderr} = await runCli(folder, 'init', '--path', '../elsewhere');
  expect(stderr).toMatch(/^--path: .*elsewhere lies outside the repository /);
  const outside = folderWith({'a.txt': ''});
  mkdirSync(path.join(folder, 'more'));
  symlinkSync(outside, path.join(folder, 'more/tickets'));
  const linked = await runCli(folder, 'init', '--path', 'more/tickets/new');
  expect([linked.exitCode, linked.stderr]).toEqual([
    2,
    'init: more/tickets/new/TICKET-1.md cannot be written: it lies outside the root\n',
  ]);
  expect(read(folder, 'docusaurus.config.js')).toBe(config);
  expect(existsSync(path.join(outside, 'new'))).toBe(false);
});
