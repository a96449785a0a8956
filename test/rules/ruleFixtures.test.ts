import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {rules} from '../../plugin/lib/core/rules/index.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {commitAllOn, repositoryWith} from '../helpers/git.js';
import {onlyRule} from './onlyRule.js';

const folder = import.meta.dirname;

/** A repository with a commit for each folder of `history`, which are called by their days. */
function committed(fixture: string): string {
  const root = repositoryWith({});
  for (const day of readdirSync(path.join(fixture, 'history')).sort()) {
    cpSync(path.join(fixture, 'history', day), root, {recursive: true});
    commitAllOn(root, day);
  }
  return root;
}

describe.each(rules.map(({id}) => id))('%s', (id) => {
  const cases = readdirSync(path.join(folder, id));

  test.each(cases)('%s', async (name) => {
    const fixture = path.join(folder, id, name);
    const root = existsSync(path.join(fixture, 'history')) ? committed(fixture) : fixture;
    const {stdout} = await runCli(root, 'check', '--root', '.', ...onlyRule(id));
    expect(stdout).toBe(readFileSync(path.join(fixture, 'expected.txt'), 'utf8'));
  });
});

test('readable-file: links to nowhere, in a circle and out of the repository', async () => {
  const outside = folderWith({'secret.md': '# PAY-1: Secret\n'});
  const root = folderWith({'tickets/PAY-2.md': '# PAY-2: Fine\n'});
  symlinkSync('nowhere.md', path.join(root, 'tickets/a.md'));
  symlinkSync('b.md', path.join(root, 'tickets/b.md'));
  symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'tickets/c.md'));
  symlinkSync('..', path.join(root, 'tickets/loop'));
  mkdirSync(path.join(root, 'tickets/folder.md'));
  writeFileSync(path.join(root, 'tickets/utf16.md'), '\ufeff# PAY-3: Größe\n', 'utf16le');
  const {stdout} = await runCli(root, 'check', '--root', '.', ...onlyRule('readable-file'));
  expect(stdout).toBe(`tickets/a.md:1:1  error  readable-file
  × Unexpected unreadable file, expected a ticket: it is a link to a file that does not exist
  help: make it a readable Markdown file, or leave it out with the \`exclude\` option

tickets/b.md:1:1  error  readable-file
  × Unexpected unreadable file, expected a ticket: its links lead in a circle
  help: make it a readable Markdown file, or leave it out with the \`exclude\` option

tickets/c.md:1:1  error  readable-file
  × Unexpected unreadable file, expected a ticket: it is a link that leads out of the repository
  help: make it a readable Markdown file, or leave it out with the \`exclude\` option

✖ 3 errors in 3 files (2 tickets checked)
`);
  const exported = await runCli(root, 'export', '--root', '.');
  expect(exported.stdout).toContain('"title": "Größe"');
});
