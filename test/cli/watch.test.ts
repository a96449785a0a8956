import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';
import {startWatch} from '../helpers/watch.js';

const fine = ticketText({id: 'PAY-1'});
const wrong = ticketText({id: 'PAY-1', points: 21});

/** A folder with a ticket, and a way to write files in it. */
function start(...argv: string[]) {
  const folder = folderWith({'tickets/PAY-1.md': fine});
  const at = (name: string): string => path.join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(at(name)), {recursive: true});
    writeFileSync(at(name), text);
  };
  return {folder, at, write, watch: startWatch(folder, '--root', '.', ...argv)};
}

test('prints the report anew after each save, and ends with the exit code of the last', async () => {
  const {write, watch} = start();
  expect(await watch.round(/No findings/)).toMatch(
    /^✔ No findings \(1 ticket checked\)\nRead 1 of 1 file in \d+ ms\. Waiting for changes; Ctrl\+C ends\.\n$/,
  );
  write('tickets/PAY-1.md', wrong);
  const failed = await watch.round(/1 error in 1 file/);
  expect(failed).toMatch(
    /^\n--- changed: tickets\/PAY-1\.md ---\n\ntickets\/PAY-1\.md:6:13 {2}error/,
  );
  expect(failed).toContain('Read 1 of 1 file in ');
  write('tickets/PAY-1.md', fine);
  await watch.round(/No findings/);
  write('tickets/PAY-1.md', wrong);
  await watch.round(/1 error/);
  expect(await watch.interrupt()).toBe(1);
});

test('sees new files, new folders, renamed and deleted ones', async () => {
  const {at, write, watch} = start();
  await watch.round(/1 ticket checked/);
  write('tickets/PAY-2.md', ticketText({id: 'PAY-2'}));
  expect(await watch.round(/2 tickets checked/)).toContain('changed: tickets/PAY-2.md ---');
  write('tickets/deep/er/PAY-3.md', ticketText({id: 'PAY-3'}));
  await watch.round(/3 tickets checked/);
  write('tickets/deep/er/PAY-3.md', ticketText({id: 'PAY-3', points: 21}));
  await watch.round(/deep\/er\/PAY-3\.md:6:13/);
  renameSync(at('tickets/deep'), at('tickets/moved'));
  await watch.round(/moved\/er\/PAY-3\.md:6:13/);
  write('tickets/moved/er/PAY-3.md', ticketText({id: 'PAY-3', points: 22}));
  await watch.round(/Unexpected points `22`/);
  rmSync(at('tickets/moved'), {recursive: true});
  expect(await watch.round(/2 tickets checked/)).toContain('No findings');
  write('tickets/moved/PAY-4.md', ticketText({id: 'PAY-4', points: 23}));
  await watch.round(/Unexpected points `23`/);
  rmSync(at('tickets/PAY-1.md'));
  await watch.round(/2 tickets checked/);
  expect(await watch.interrupt()).toBe(1);
});

test('sees a save by renaming, a broken front matter and its mending', async () => {
  const {at, write, watch} = start();
  await watch.round(/No findings/);
  const save = (text: string): void => {
    write('tickets/.PAY-1.md.swp', text);
    renameSync(at('tickets/.PAY-1.md.swp'), at('tickets/PAY-1.md'));
  };
  save(`---\nlabels: [a\n---\n${fine}`);
  await watch.round(/valid-front-matter/);
  save(`---\nlabels: [a]\n---\n${fine}`);
  await watch.round(/No findings/);
  expect(await watch.interrupt()).toBe(0);
});

test('sees documents, and is quiet about files that have nothing to do with tickets', async () => {
  const {write, watch} = start();
  await watch.round(/No findings/);
  write('tickets/PAY-1.md', ticketText({id: 'PAY-1', notes: '[x](../docs/x.md#part)'}));
  await watch.round(/no-broken-document-link/);
  write('docs/x.md', '# Other\n');
  await watch.round(/no-broken-document-anchor/);
  write('build/output.txt', 'x');
  write('node_modules/x/docs.md', '# X\n');
  write('docs/x.md', '# Part\n');
  const rounds = await watch.round(/No findings/);
  expect(rounds).not.toMatch(/build|node_modules/);
});

test('prints what is wrong with a changed configuration, and goes on', async () => {
  const config = (options: string): string =>
    `export default {baseUrl: '/', plugins: [['docusaurus-plugin-tickets', {root: '.', ${options}}]]};`;
  const folder = folderWith({
    'docusaurus.config.ts': config('points: [1]'),
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 1}),
  });
  const write = (text: string): void => {
    writeFileSync(path.join(folder, 'docusaurus.config.ts'), text);
  };
  const watch = startWatch(folder);
  await watch.round(/No findings/);
  write(config('points: [2]'));
  await watch.round(/expected 2\n|Unexpected points `1`/);
  write(config('pionts: [2]'));
  await watch.round(/`pionts` is no option: did you mean `points`\?/);
  write('export default {');
  await watch.round(/docusaurus\.config\.ts cannot be loaded/);
  write(config('points: [1]'));
  await watch.round(/No findings/);
  write(config('pionts: [2]'));
  await watch.round(/is no option/);
  expect(await watch.interrupt()).toBe(2);
});

test('writes the other formats to their files each time', async () => {
  const argv = ['--format', 'json', '--output', 'out.json', '--format', 'text'];
  const {at, write, watch} = start(...argv);
  await watch.round(/No findings/);
  write('tickets/PAY-1.md', wrong);
  await watch.round(/1 error/);
  const {summary} = JSON.parse(readFileSync(at('out.json'), 'utf8')) as {summary: unknown};
  expect(summary).toMatchObject({errors: 1});
});

test.each([
  [['--format', 'json'], '--watch prints text: give the format `json` an --output\n'],
  [['--update-baseline'], '--watch goes without --update-baseline\n'],
  [['--explain', 'tickets/PAY-1.md'], '--watch goes without --explain\n'],
  [['--baseline', 'no.json'], /there is no file/],
])('refuses %j with exit code 2', async (argv, message) => {
  const folder = folderWith({'tickets/PAY-1.md': fine});
  const {exitCode, stderr} = await runCli(folder, 'check', '--root', '.', '--watch', ...argv);
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(2);
});
