import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {createHistoryReader} from '../../plugin/lib/io/loadHistory.js';
import type {LoadedHistory} from '../../plugin/lib/io/loadHistory.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {folderWith} from '../helpers/folder.js';
import {commitAllOn, dated, git, gitWith} from '../helpers/git.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

/** A repository without a commit. */
function emptyRepository(): string {
  const folder = folderWith({});
  git(folder, 'init', '--quiet');
  return folder;
}

function write(folder: string, file: string, spec: TicketSpec): void {
  mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
  writeFileSync(path.join(folder, file), ticketText(spec));
}

/** A repository in which PAY-1 was done on the second day. */
function repository(): string {
  const folder = emptyRepository();
  write(folder, 'tickets/PAY-1.md', {id: 'PAY-1', points: 3});
  write(folder, 'tickets/PAY-2.md', {id: 'PAY-2', points: 5});
  commitAllOn(folder, '2026-01-01');
  write(folder, 'tickets/PAY-1.md', {id: 'PAY-1', points: 3, status: 'Done'});
  commitAllOn(folder, '2026-01-02');
  return folder;
}

function load(
  folder: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<LoadedHistory> {
  const project = resolveProject(folder, resolveOptions({root: '.', ...options}));
  return createHistoryReader(project, path.join(folder, 'cache'))(loadBacklog(project).backlog);
}

/** The days of an epic, each as `date done/total points, done/total tickets`; or why there are none. */
function show({burnUps}: LoadedHistory, epic = 'EPIC-1'): string[] | string {
  if ('missing' in burnUps) return burnUps.missing;
  return (burnUps.byEpic.get(epic) ?? []).map(
    ({date, points, tickets}) =>
      `${date} ${String(points.done)}/${String(points.total)}, ${String(tickets.done)}/${String(tickets.total)}`,
  );
}

const ofRepository = ['2026-01-01 0/8, 0/2', '2026-01-02 3/8, 1/2'];

describe('a burn-up from commits', () => {
  test('has what each day ended with', async () => {
    expect(show(await load(repository()))).toEqual(ofRepository);
  });

  test('follows renames, deletions, cancellations and changes of the epic', async () => {
    const folder = repository();
    mkdirSync(path.join(folder, 'tickets/done'));
    renameSync(
      path.join(folder, 'tickets/PAY-1.md'),
      path.join(folder, 'tickets/done/PAY-1-ledger.md'),
    );
    write(folder, 'tickets/PAY-3.md', {id: 'PAY-3', points: 2});
    write(folder, 'tickets/PAY-4.md', {id: 'PAY-4', points: 1});
    commitAllOn(folder, '2026-01-03');
    rmSync(path.join(folder, 'tickets/PAY-2.md'));
    commitAllOn(folder, '2026-01-04');
    write(folder, 'tickets/PAY-3.md', {id: 'PAY-3', points: 2, status: 'Canceled'});
    commitAllOn(folder, '2026-01-05');
    write(folder, 'tickets/PAY-4.md', {id: 'PAY-4', points: 1, epic: 'EPIC-2 - Other'});
    commitAllOn(folder, '2026-01-06');
    const history = await load(folder);
    expect(show(history)).toEqual([
      ...ofRepository,
      '2026-01-03 3/11, 1/4',
      '2026-01-04 3/6, 1/3',
      '2026-01-05 3/4, 1/2',
      '2026-01-06 3/3, 1/1',
    ]);
    expect(show(history, 'EPIC-2')).toEqual(['2026-01-06 0/1, 0/1']);
  });

  test('takes what a merge brought as one commit, on the day of the merge', async () => {
    const folder = repository();
    git(folder, 'checkout', '--quiet', '-b', 'side');
    write(folder, 'tickets/PAY-2.md', {id: 'PAY-2', points: 5, status: 'Done'});
    commitAllOn(folder, '2026-01-03');
    write(folder, 'tickets/PAY-3.md', {id: 'PAY-3', points: 2});
    commitAllOn(folder, '2026-01-04');
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, 'tickets/PAY-4.md', {id: 'PAY-4', points: 1});
    commitAllOn(folder, '2026-01-05');
    gitWith(dated('2026-01-08'), folder, 'merge', '--quiet', '--no-edit', 'side');
    expect(show(await load(folder))).toEqual([
      ...ofRepository,
      '2026-01-05 3/9, 1/3',
      '2026-01-08 8/11, 2/4',
    ]);
  });

  test('reads a folder deep in the repository, whatever its files are called', async () => {
    const folder = emptyRepository();
    write(folder, 'a site/tickets/PAY-1 "ü\n[x].md', {id: 'PAY-1', points: 3});
    write(folder, 'tickets/PAY-2.md', {id: 'PAY-2', points: 5});
    commitAllOn(folder, '2026-01-01');
    expect(show(await load(path.join(folder, 'a site')))).toEqual(['2026-01-01 0/3, 0/1']);
    expect(show(await load(folder))).toEqual(['2026-01-01 0/5, 0/1']);
  });

  test('counts only what the backlog counts', async () => {
    const folder = repository();
    writeFileSync(path.join(folder, 'tickets/EPIC-1.md'), '# EPIC-1: Payments\n\n**Points:** 8\n');
    write(folder, 'tickets/template.md', {id: 'XX-1'});
    write(folder, 'tickets/drafts/PAY-7.md', {id: 'PAY-7'});
    write(folder, 'tickets/adr/PAY-8.md', {id: 'PAY-8'});
    write(folder, 'tickets/PAY-9.txt', {id: 'PAY-9'});
    write(folder, 'docs/PAY-10.md', {id: 'PAY-10'});
    symlinkSync('../docs/PAY-10.md', path.join(folder, 'tickets/link.md'));
    commitAllOn(folder, '2026-01-03');
    const options = {
      exclude: 'drafts/**',
      documents: [{kind: 'adr', include: 'tickets/adr/*.md'}],
    };
    expect(show(await load(folder, options))).toEqual([...ofRepository, '2026-01-03 3/9, 1/3']);
  });

  test('reads tickets at the top of the repository', async () => {
    const folder = emptyRepository();
    write(folder, 'PAY-1.md', {id: 'PAY-1', points: 3});
    commitAllOn(folder, '2026-01-01');
    expect(show(await load(folder, {path: '.', documents: []}))).toEqual(['2026-01-01 0/3, 0/1']);
  });

  test('is the same whatever the settings of git', async () => {
    const folder = repository();
    git(folder, 'checkout', '--quiet', '-b', 'side', 'HEAD~1');
    write(folder, 'tickets/PAY-3.md', {id: 'PAY-3', points: 2});
    commitAllOn(folder, '2026-01-03');
    git(folder, 'checkout', '--quiet', 'main');
    gitWith(dated('2026-01-08'), folder, 'merge', '--quiet', '--no-edit', 'side');
    for (const [name, value] of [
      ['log.showRoot', 'false'],
      ['log.showSignature', 'true'],
      ['log.follow', 'true'],
      ['log.diffMerges', 'combined'],
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['color.ui', 'always'],
      ['core.abbrev', '5'],
    ] as const) {
      git(folder, 'config', name, value);
    }
    expect(show(await load(folder))).toEqual([...ofRepository, '2026-01-08 3/10, 1/3']);
    expect(show(await load(folder, {include: 'PAY-1.md'}))).toEqual([
      '2026-01-01 0/3, 0/1',
      '2026-01-02 3/3, 1/1',
    ]);
  });

  test('reads as the options say', async () => {
    const folder = repository();
    expect(show(await load(folder, {include: ['PAY-1.md', 'gone/*.md']}))).toEqual([
      '2026-01-01 0/3, 0/1',
      '2026-01-02 3/3, 1/1',
    ]);
    expect(show(await load(folder, {statuses: {done: 'in-progress'}}))).toEqual([
      '2026-01-01 0/8, 0/2',
    ]);
  });

  test('leaves out what is not committed', async () => {
    const folder = repository();
    write(folder, 'tickets/PAY-5.md', {id: 'PAY-5', epic: 'EPIC-5 - New'});
    const history = await load(folder);
    expect(show(history)).toEqual(ofRepository);
    expect(show(history, 'EPIC-5')).toEqual([]);
  });
});

describe('the cache', () => {
  const cacheOf = (folder: string): string => {
    const [name = ''] = readdirSync(path.join(folder, 'cache'));
    return path.join(folder, 'cache', name);
  };

  test('spares reading what is known', async () => {
    const folder = repository();
    expect((await load(folder)).parsed).toBe(3);
    const again = await load(folder);
    expect(again.parsed).toBe(0);
    expect(show(again)).toEqual(ofRepository);
    write(folder, 'tickets/PAY-2.md', {id: 'PAY-2', points: 8});
    commitAllOn(folder, '2026-01-03');
    const next = await load(folder);
    expect(next.parsed).toBe(1);
    expect(show(next)).toEqual([...ofRepository, '2026-01-03 3/11, 1/2']);
  });

  test('is not asked for what a day did not end with', async () => {
    const folder = repository();
    for (const points of [1, 2, 8]) {
      write(folder, 'tickets/PAY-2.md', {id: 'PAY-2', points});
      commitAllOn(folder, '2026-01-03');
    }
    const history = await load(folder);
    expect(history.parsed).toBe(4);
    expect(show(history)).toEqual([...ofRepository, '2026-01-03 3/11, 1/2']);
  });

  test('is not used for other options', async () => {
    const folder = repository();
    await load(folder);
    expect((await load(folder, {statuses: {done: 'todo'}})).parsed).toBe(3);
    expect((await load(folder, {preset: 'template'})).parsed).toBe(3);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -10)],
    ['changed', (text: string) => text.replaceAll('"points":3', '"points":4')],
    ['empty', () => ''],
    ['no text of ours', () => 'null\n[]'],
  ])('that is %s is not believed, and written anew', async (_, damage) => {
    const folder = repository();
    await load(folder);
    const file = cacheOf(folder);
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, damage(good));
    const history = await load(folder);
    expect(history.parsed).toBe(3);
    expect(show(history)).toEqual(ofRepository);
    expect(readFileSync(file, 'utf8')).toBe(good);
  });

  test('that cannot be written is done without', async () => {
    const folder = repository();
    writeFileSync(path.join(folder, 'cache'), 'no folder');
    expect(show(await load(folder))).toEqual(ofRepository);
  });

  test('holds only what the last build needed', async () => {
    const folder = repository();
    await load(folder);
    const size = readFileSync(cacheOf(folder)).length;
    git(folder, 'reset', '--quiet', '--hard', 'HEAD~1');
    await load(folder);
    expect(readFileSync(cacheOf(folder)).length).toBeLessThan(size);
  });
});

test('a reader that is kept sees new commits, and epics under the names they have now', async () => {
  const folder = repository();
  const project = resolveProject(folder, resolveOptions({root: '.'}));
  const read = createHistoryReader(project, path.join(folder, 'cache'));
  const load = () => read(loadBacklog(project).backlog);
  expect((await load()).parsed).toBe(3);
  for (const id of ['PAY-1', 'PAY-2']) {
    write(folder, `tickets/${id}.md`, {id, epic: 'EPIC-7 - Payments'});
  }
  const renamed = await load();
  expect(renamed.parsed).toBe(0);
  expect(show(renamed, 'EPIC-7')).toEqual(ofRepository);
  commitAllOn(folder, '2026-01-03');
  const next = await load();
  expect(next.parsed).toBe(2);
  expect(show(next, 'EPIC-7')).toEqual([...ofRepository, '2026-01-03 0/2, 0/2']);
});

describe('without the whole history there is no burn-up', () => {
  test('in a shallow clone', async () => {
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${repository()}`, 'clone');
    expect(show(await load(path.join(folder, 'clone')))).toBe('shallow');
  });

  test.each(['blob:none', 'tree:0'])('in a partial clone with --filter=%s', async (filter) => {
    const origin = repository();
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', `--filter=${filter}`, `file://${origin}`, 'clone');
    const clone = path.join(folder, 'clone');
    expect(show(await load(clone))).toBe('partial');
    expect(existsSync(path.join(clone, 'cache'))).toBe(false);
  });

  test('outside a repository', async () => {
    const folder = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
    expect(show(await load(folder))).toBe('no-repository');
  });

  test('before the first commit, and before the first one of a ticket', async () => {
    const folder = emptyRepository();
    write(folder, 'tickets/PAY-1.md', {id: 'PAY-1'});
    expect(show(await load(folder))).toBe('uncommitted');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Begin');
    expect(show(await load(folder))).toBe('uncommitted');
  });

  test('without git', async () => {
    const folder = repository();
    const {PATH} = process.env;
    process.env['PATH'] = path.join(folder, 'nothing');
    try {
      expect(show(await load(folder))).toBe('no-git');
    } finally {
      process.env['PATH'] = PATH;
    }
  });

  test.each([
    ['HEAD~1^{tree}', /^git: .*tree/],
    ['HEAD~1:tickets/PAY-1.md', /^git: the blob [0-9a-f]+ is missing$/],
  ])('in a damaged repository that lacks %s, and the result tells it', async (revision, detail) => {
    const folder = repository();
    const id = git(folder, 'rev-parse', revision).trim();
    rmSync(path.join(folder, '.git/objects', id.slice(0, 2), id.slice(2)), {force: true});
    const history = await load(folder);
    expect(show(history)).toBe('failed');
    expect(history.detail).toMatch(detail);
  });
});
