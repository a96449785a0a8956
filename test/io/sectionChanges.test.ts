import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {createReadCache} from '../../plugin/lib/io/reading/readCache.js';
import {loadBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {commitAllOn, git} from '../helpers/git.js';
import {recordGit} from '../helpers/gitLog.js';
import {onlyRule} from '../rules/onlyRule.js';

const rule = 'document-changed-since';
const file = 'docs/design/refunds.md';

function design(states: string): string {
  return `# Refunds\n\n## States\n\n${states}\n\n## Ledger\n\nEntries.\n`;
}

function ticket(id: string, target = `${file}#states`, note = ''): string {
  return `# ${id}: Refund\n\n**Status:** To do\n\n## Related Resources\n\n- ${target}\n${note}`;
}

function write(folder: string, name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

/** PAY-1 is older than the last change of the design, PAY-2 came with it. */
function repository(): string {
  const folder = folderWith({[file]: design('Requested.'), 'tickets/PAY-1.md': ticket('PAY-1')});
  git(folder, 'init', '--quiet');
  commitAllOn(folder, '2026-01-01');
  write(folder, file, design('Requested, then paid.'));
  write(folder, 'tickets/PAY-2.md', ticket('PAY-2'));
  commitAllOn(folder, '2026-01-02');
  return folder;
}

async function check(folder: string, ...argv: string[]) {
  const call = ['check', '--root', '.', '--format', 'json', ...onlyRule(rule), ...argv];
  const {stdout, stderr, exitCode} = await runCli(folder, ...call);
  const {diagnostics} = JSON.parse(stdout) as CheckJson;
  return {diagnostics, stderr, exitCode, paths: diagnostics.map((it) => it.path)};
}

function clone(folder: string, ...flags: string[]): string {
  const to = path.join(folderWith({}), 'clone');
  git(folder, 'clone', '--quiet', ...flags, `file://${folder}`, to);
  return to;
}

test('a ticket that changed with the document or later, or is being changed, knows of it', async () => {
  const folder = repository();
  expect((await check(folder)).paths).toEqual(['tickets/PAY-1.md']);
  write(folder, 'tickets/PAY-1.md', ticket('PAY-1', undefined, '\nIt still fits.\n'));
  write(folder, 'tickets/PAY-3.md', ticket('PAY-3'));
  expect((await check(folder)).paths).toEqual([]);
  commitAllOn(folder, '2026-01-03');
  expect((await check(folder)).paths).toEqual([]);
});

test('a change of the document that is not committed counts, with its lines', async () => {
  const folder = repository();
  write(folder, file, design('Requested, then paid.\n\n- By `bank`.'));
  const {diagnostics} = await check(folder);
  expect(diagnostics.map(({path: at, message}) => `${at} ${message}`)).toEqual([
    'tickets/PAY-1.md Unexpected change of `States`, expected a ticket that knows of it: it is being changed, the ticket last on 2026-01-01',
    'tickets/PAY-2.md Unexpected change of `States`, expected a ticket that knows of it: it is being changed, the ticket last on 2026-01-02',
  ]);
  expect(diagnostics[1]?.help?.split('\n').slice(1)).toEqual([
    '--- 2026-01-02',
    '+++ not committed yet',
    ' Requested, then paid.',
    '+- By `bank`.',
  ]);
  expect(diagnostics[1]?.related).toEqual([
    {path: file, line: 3, column: 1, message: 'the section'},
  ]);
});

test('a long change is cut to twelve lines, and one without end is not shown', async () => {
  const folder = repository();
  const lines = (from: number, count: number): string =>
    Array.from({length: count}, (_, index) => `Line ${String(from + index)}`).join('\n');
  write(folder, file, design(`${lines(0, 40)} ${'long '.repeat(100)}`));
  const [, , , ...shown] = (await check(folder)).diagnostics[0]?.help?.split('\n') ?? [];
  expect(shown).toHaveLength(12);
  expect(shown.at(-1)).toMatch(/^… \d+ more lines$/);
  write(folder, file, design(lines(0, 1500)));
  commitAllOn(folder, '2026-01-03');
  write(folder, 'tickets/PAY-1.md', ticket('PAY-1', undefined, 'Note.\n'));
  commitAllOn(folder, '2026-01-04');
  write(folder, file, design(lines(5000, 1500)));
  expect((await check(folder)).diagnostics[0]?.help).toContain('too much has changed to be shown');
});

test('in a shallow clone nothing is guessed, and one line says what is not known', async () => {
  const folder = repository();
  write(folder, 'tickets/PAY-2.md', ticket('PAY-2', undefined, 'A note.\n'));
  commitAllOn(folder, '2026-01-03');
  write(folder, file, design('Paid.'));
  commitAllOn(folder, '2026-01-04');
  const [one, three] = [clone(folder, '--depth', '1'), clone(folder, '--depth', '3')];
  const {paths, stderr, exitCode} = await check(one);
  expect([paths, exitCode]).toEqual([[], 0]);
  expect(stderr).toMatch(/^document-changed-since: 2 of 2 references .* shallow clone.*\n$/);
  expect(stderr).toContain('`fetch-depth: 0`');
  const deeper = await check(three);
  expect(deeper.paths).toEqual(['tickets/PAY-2.md']);
  expect(deeper.stderr).toContain('1 of 2 references');
  const off = await runCli(one, 'check', '--root', '.');
  expect(off.stderr).toBe('');
});

test('without a repository, without a commit and in a partial clone the line tells why', async () => {
  const folder = repository();
  const files = {[file]: design('Requested.'), 'tickets/PAY-1.md': ticket('PAY-1')};
  const bare = folderWith(files);
  expect((await check(bare)).stderr).toContain('1 of 1 reference could not be looked up');
  expect((await check(bare)).stderr).toContain('the tickets are in no git repository');
  git(bare, 'init', '--quiet');
  expect((await check(bare)).stderr).toContain('no commit holds a ticket yet');
  git(folder, 'config', 'uploadpack.allowFilter', 'true');
  const partial = await check(clone(folder, '--filter=blob:none'));
  expect([partial.paths, partial.exitCode]).toEqual([[], 0]);
  // Git before 2.45 gives up at the first text that is not there.
  expect(partial.stderr).toMatch(/: [12] of 2 references .* partial clone/);
});

test('--changed shows it where the change belongs to what is compared', async () => {
  const folder = repository();
  expect((await check(folder, '--changed', 'HEAD~1')).paths).toEqual(['tickets/PAY-1.md']);
  write(folder, 'other.md', 'Text.\n');
  commitAllOn(folder, '2026-01-03');
  expect((await check(folder, '--changed', 'HEAD~1')).paths).toEqual([]);
});

test('a thousand tickets take as few runs of git as one, and the next load fewer', () => {
  const folder = repository();
  for (let index = 10; index < 1010; index++) {
    const id = `PAY-${String(index)}`;
    write(folder, `tickets/${id}.md`, ticket(id, `${file}#states\n- ${file}`));
  }
  commitAllOn(folder, '2026-01-03');
  write(folder, file, design('Otherwise.'));
  commitAllOn(folder, '2026-01-04');
  const options = resolveOptions({root: '.', rules: {[rule]: 'warn'}});
  const project = resolveProject(folder, options);
  const cache = createReadCache();
  const runs = recordGit();
  const {diagnostics} = loadBacklog(project, undefined, cache);
  expect(diagnostics.filter(({ruleId}) => ruleId === rule)).toHaveLength(2002);
  const first = runs().length;
  expect(first).toBeLessThanOrEqual(8);
  expect(loadBacklog(project, undefined, cache).diagnostics).toEqual(diagnostics);
  expect(runs().length - first).toBeLessThanOrEqual(3);
});
