import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {commitAll, git, repositoryWith} from '../helpers/git.js';
import {ticketText} from '../helpers/ticketFile.js';

/** Two old faults, and two documents that tickets refer to. */
const files = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 13}),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', points: 21}),
  'tickets/PAY-3.md': ticketText({
    id: 'PAY-3',
    notes: 'None.\n\n## Technical Design Reference\n\n- [TDD](docs/design/flow.md#request-flow)',
  }),
  'docs/design/flow.md': '# Flow\n\n## Request flow\n\nText.\n',
};

interface Found {
  readonly exitCode: number;
  readonly findings: readonly string[];
}

async function changed(folder: string, revision: string, ...argv: string[]): Promise<Found> {
  const call = ['check', '--root', '.', '--format', 'json', '--changed', revision, ...argv];
  const {exitCode, stdout} = await runCli(folder, ...call);
  const {diagnostics} = JSON.parse(stdout) as {diagnostics: {ruleId: string; path: string}[]};
  return {exitCode, findings: diagnostics.map(({ruleId, path: file}) => `${file} ${ruleId}`)};
}

function write(folder: string, name: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
  writeFileSync(path.join(folder, name), content);
}

test('without changes there is nothing to report, whatever was wrong before', async () => {
  const folder = repositoryWith(files);
  expect(await changed(folder, 'HEAD')).toEqual({exitCode: 0, findings: []});
});

test('reports what is wrong in changed, staged, committed and untracked files', async () => {
  const folder = repositoryWith(files);
  write(folder, 'tickets/PAY-1.md', ticketText({id: 'PAY-1', points: 13, notes: 'More.'}));
  expect(await changed(folder, 'HEAD')).toEqual({
    exitCode: 1,
    findings: ['tickets/PAY-1.md valid-points'],
  });
  git(folder, 'add', '--all');
  expect((await changed(folder, 'HEAD')).findings).toEqual(['tickets/PAY-1.md valid-points']);
  commitAll(folder);
  expect((await changed(folder, 'HEAD~1')).findings).toEqual(['tickets/PAY-1.md valid-points']);
  expect((await changed(folder, 'HEAD')).findings).toEqual([]);
  write(folder, 'tickets/Ünder 1.md', ticketText({id: 'UND-1', points: 99}));
  expect((await changed(folder, 'HEAD')).findings).toEqual(['tickets/Ünder 1.md valid-points']);
});

test('counts a renamed file under its new name, however git quotes names', async () => {
  const folder = repositoryWith(files);
  git(folder, 'config', 'core.quotepath', 'true');
  git(folder, 'config', 'diff.renames', 'copies');
  git(folder, 'mv', 'tickets/PAY-1.md', 'tickets/zwölf "neu".md');
  expect((await changed(folder, 'HEAD')).findings).toEqual(['tickets/zwölf "neu".md valid-points']);
});

test('reports links to a document that was deleted, moved or lost its heading', async () => {
  const folder = repositoryWith(files);
  const document = path.join(folder, 'docs/design/flow.md');
  writeFileSync(document, '# Flow\n\n## Flow of requests\n\nText.\n');
  expect((await changed(folder, 'HEAD')).findings).toEqual([
    'tickets/PAY-3.md no-broken-document-anchor',
  ]);
  renameSync(document, path.join(folder, 'docs/design/flows.md'));
  expect((await changed(folder, 'HEAD')).findings).toEqual([
    'tickets/PAY-3.md no-broken-document-link',
  ]);
  rmSync(path.join(folder, 'docs'), {recursive: true});
  expect((await changed(folder, 'HEAD')).findings).toEqual([
    'tickets/PAY-3.md no-broken-document-link',
  ]);
});

test('a fault that was there before is reported if the document it is about changed', async () => {
  const folder = repositoryWith({...files, 'docs/design/flow.md': '# Flow\n'});
  writeFileSync(path.join(folder, 'docs/design/flow.md'), '# Flow\n\n## Other\n');
  expect((await changed(folder, 'HEAD')).findings).toEqual([
    'tickets/PAY-3.md no-broken-document-anchor',
  ]);
});

test('reports what a deleted ticket leaves behind in files that did not change', async () => {
  const folder = repositoryWith({
    ...files,
    'tickets/PAY-4.md': ticketText({id: 'PAY-4', blocks: ['PAY-5']}),
    'tickets/PAY-5.md': ticketText({id: 'PAY-5', blockedBy: ['PAY-4']}),
  });
  rmSync(path.join(folder, 'tickets/PAY-4.md'));
  expect((await changed(folder, 'HEAD')).findings).toEqual(['tickets/PAY-5.md no-unknown-ticket']);
});

test('reports a finding of which only a related place is in a changed file', async () => {
  const folder = repositoryWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2']}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  write(folder, 'tickets/PAY-2.md', ticketText({id: 'PAY-2', notes: 'More.'}));
  expect((await changed(folder, 'HEAD')).findings).toEqual([
    'tickets/PAY-1.md reciprocal-dependency',
  ]);
});

test('with files named, both must hold', async () => {
  const folder = repositoryWith(files);
  for (const id of ['PAY-1', 'PAY-3']) {
    write(folder, `tickets/${id}.md`, ticketText({id, points: 40}));
  }
  expect((await changed(folder, 'HEAD')).findings).toHaveLength(2);
  expect((await changed(folder, 'HEAD', 'tickets/PAY-3.md', 'tickets/PAY-2.md')).findings).toEqual([
    'tickets/PAY-3.md valid-points',
  ]);
});

test('works where the root is a folder of the repository', async () => {
  const prefixed = Object.entries(files).map(([name, content]) => [`sub/site/${name}`, content]);
  const top = repositoryWith({
    ...(Object.fromEntries(prefixed) as Record<string, string>),
    'tickets/PAY-1.md': 'outside',
  });
  const folder = path.join(top, 'sub/site');
  write(top, 'tickets/PAY-1.md', 'outside, changed');
  expect((await changed(folder, 'HEAD')).findings).toEqual([]);
  write(folder, 'tickets/PAY-2.md', ticketText({id: 'PAY-2', points: 34}));
  expect((await changed(folder, 'HEAD')).findings).toEqual(['tickets/PAY-2.md valid-points']);
});

test('says why it cannot compare, with exit code 2', async () => {
  const origin = repositoryWith(files);
  commitAll(origin);
  const shallow = folderWith({});
  git(shallow, 'clone', '--quiet', '--depth', '1', pathToFileURL(origin).href, '.');
  for (const [folder, revision, message] of [
    [origin, 'nowhere', /^There is no revision `nowhere`/],
    [origin, '--output=stolen', /^There is no revision `--output=stolen`/],
    [shallow, 'HEAD~1', /the clone is shallow/],
    [folderWith(files), 'HEAD', /is in no git repository/],
  ] as const) {
    const call = ['check', '--root', '.', `--changed=${revision}`];
    const {exitCode, stdout, stderr} = await runCli(folder, ...call);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  }
});
