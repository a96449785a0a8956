import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseDocument} from 'yaml';
import {folderWith} from '../helpers/folder.js';
import {runCli} from '../helpers/cli.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';
import {checkCodeQuality, checkJunit, checkSarif} from '../report/consumers.js';

/** What stands in the fences of a page, by their titles. */
function fencesOf(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(workspace, 'website', 'docs', page), 'utf8');
  const found = text.matchAll(/^```\w+ title="([^"]+)"\n(.*?)^```$/gms);
  return new Map([...found].map(([, title = '', content = '']) => [title, content]));
}

const guide = fencesOf('guide/continuous-integration.md');
const example = (title: string): string => guide.get(title) ?? '';
const good = ticketText({id: 'PAY-1'});
const bad = ticketText({id: 'PAY-1', points: 13});

/** A repository with one ticket, with the package as npm would install it, and `npm ci` done. */
function repositoryWith(ticket: string): string {
  const folder = folderWith({
    'tickets/PAY-1.md': ticket,
    'package.json': example('package.json'),
    '.gitignore': 'node_modules\nbin\n',
    // It stands for `npm ci`, which would take the package from the registry.
    'bin/npm': '#!/bin/sh\ntest "$*" = ci\n',
  });
  chmodSync(path.join(folder, 'bin', 'npm'), 0o755);
  const bin = path.join(folder, 'node_modules', '.bin');
  mkdirSync(bin, {recursive: true});
  const command = path.join(workspace, 'plugin', 'bin', 'docusaurus-tickets.js');
  chmodSync(command, 0o755);
  symlinkSync(command, path.join(bin, 'docusaurus-tickets'));
  return folder;
}

interface Ran {
  readonly exitCode: number | null;
  readonly output: string;
}

function run(folder: string, command: string, env: Readonly<Record<string, string>> = {}): Ran {
  const PATH = [path.join(folder, 'bin'), process.env['PATH'] ?? ''].join(path.delimiter);
  // Git tells a hook which repository it runs for; the tests may run in a hook themselves.
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const {status, stdout, stderr} = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: {...Object.fromEntries(outer), CI: 'true', npm_config_offline: 'true', ...env, PATH},
  });
  return {exitCode: status, output: stdout + stderr};
}

/** Runs commands one after the other, as a job does, and stops at the first that fails. */
function runAll(folder: string, commands: readonly string[], env?: Record<string, string>): Ran {
  let output = '';
  for (const command of commands) {
    const ran = run(folder, command, env);
    output += ran.output;
    if (ran.exitCode !== 0) return {...ran, output};
  }
  return {exitCode: 0, output};
}

function parse(title: string): unknown {
  const document = parseDocument(example(title), {strict: true});
  expect([title, document.errors, document.warnings]).toEqual([title, [], []]);
  return document.toJS();
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, {readonly steps: readonly Step[]}>>;
}

function stepsOf(title: string): readonly Step[] {
  return Object.values((parse(title) as Workflow).jobs).flatMap(({steps}) => steps);
}

function commandsOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => step.run ?? []);
}

/** Runs commands on a good and on a bad ticket, and returns the two folders. */
function expectToTell(commands: readonly string[], shown: string, env = {}): [string, string] {
  expect(commands).not.toEqual([]);
  const fine = repositoryWith(good);
  const faulty = repositoryWith(bad);
  expect(runAll(fine, commands, env).exitCode).toBe(0);
  const failed = runAll(faulty, commands, env);
  expect(failed.output).toContain(shown);
  expect(failed.exitCode).toBe(1);
  return [fine, faulty];
}

const annotation = '::error file=tickets/PAY-1.md,line=6,';

test('npm script', () => {
  expect(JSON.parse(example('package.json'))).toHaveProperty('scripts.tickets');
  const folder = repositoryWith(bad);
  const script = spawnSync('npm', ['run', 'tickets'], {cwd: folder, encoding: 'utf8'});
  expect(script.stdout).toContain('tickets/PAY-1.md:6:13  error  valid-points');
  expect(script.status).toBe(1);
});

describe('GitHub', () => {
  test('the workflow annotates and fails', () => {
    expectToTell(commandsOf(stepsOf('.github/workflows/tickets.yml')), annotation);
  });

  test('the scan writes the SARIF log it uploads, also where the check fails', () => {
    const title = '.github/workflows/tickets-scan.yml';
    const folders = expectToTell(commandsOf(stepsOf(title)), 'tickets/PAY-1.md:6:13');
    const upload = stepsOf(title).find(({uses}) => uses?.includes('/upload-sarif@'));
    for (const folder of folders) {
      const file = path.join(folder, upload?.with?.['sarif_file'] ?? '?');
      expect(checkSarif(readFileSync(file, 'utf8'))).toBeNull();
    }
    expect((parse(title) as Workflow).permissions['security-events']).toBe('write');
  });

  test('the action takes options, and the workflow that uses it names its folder', () => {
    const action = parse('.github/actions/tickets/action.yml') as {
      inputs: {arguments: {default: string}};
      runs: {using: string; steps: readonly Step[]};
    };
    expect(action.runs.using).toBe('composite');
    const byDefault = {ARGUMENTS: action.inputs.arguments.default};
    expectToTell(commandsOf(action.runs.steps), annotation, byDefault);
    const use = stepsOf('.github/workflows/tickets-strict.yml').find(({uses}) =>
      uses?.startsWith('./'),
    );
    expect(guide.has(path.posix.join(use?.uses ?? '?', 'action.yml'))).toBe(true);
    const folder = repositoryWith(ticketText({id: 'PAY-1', blockedBy: ['pay-2']}));
    writeFileSync(path.join(folder, 'tickets', 'PAY-2.md'), ticketText({id: 'PAY-2'}));
    const strict = {ARGUMENTS: use?.with?.['arguments'] ?? '?'};
    const ran = runAll(folder, commandsOf(action.runs.steps), strict);
    expect(ran.output).toContain('More warnings (1) than --max-warnings 0 allows');
  });
});

test('GitLab: the job writes the reports it names', async () => {
  const {tickets} = parse('.gitlab-ci.yml') as {
    tickets: {
      script: string[];
      artifacts: {when: string; reports: {codequality: string; junit: string}};
    };
  };
  const folders = expectToTell(tickets.script, 'tickets/PAY-1.md:6:13  error  valid-points');
  const {when, reports} = tickets.artifacts;
  expect(when).toBe('always');
  for (const folder of folders) {
    const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
    expect(checkCodeQuality(read(reports.codequality))).toBeNull();
    expect(await checkJunit(read(reports.junit))).toBeNull();
  }
});

test('a project below the top of a repository: paths are those of the repository', async () => {
  const ticket = 'packages/shop/tickets/PAY-1.md';
  const folder = folderWith({[ticket]: bad, '.git/HEAD': ''});
  const shop = path.join(folder, 'packages', 'shop');
  const print = async (format: string): Promise<string> =>
    (await runCli(shop, 'check', '--root', '.', '--format', format)).stdout;
  expect(await print('github')).toContain(`::error file=${ticket},`);
  expect(await print('gitlab')).toContain(`"path": "${ticket}"`);
  expect(await print('sarif')).toContain(`"uri": "${ticket}"`);
  expect(await print('text')).toMatch(/^tickets\/PAY-1\.md:6:13 /);
});

describe('before a commit', () => {
  test.each(['.git/hooks/pre-commit', '.husky/pre-commit'])(
    '%s stops a commit with an error, and lets the mended one pass',
    (hook) => {
      const folder = repositoryWith(bad);
      run(folder, 'git init -q');
      run(folder, 'git config user.name Ann && git config user.email ann@example.com');
      const file = path.join(folder, hook);
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, example(hook));
      chmodSync(file, 0o755);
      run(folder, `git config core.hooksPath ${path.dirname(hook)}`);
      const commit = 'git add tickets && git commit -qm Tickets';
      const blocked = run(folder, commit);
      expect(blocked.output).toContain('tickets/PAY-1.md:6:13  error  valid-points');
      expect(blocked.exitCode).toBe(1);
      expect(run(folder, 'git rev-parse --verify HEAD').exitCode).not.toBe(0);
      writeFileSync(path.join(folder, 'tickets', 'PAY-1.md'), good);
      expect(run(folder, commit).exitCode).toBe(0);
      expect(run(folder, 'git log --format=%s').output).toBe('Tickets\n');
    },
  );

  test('lint-staged: the command takes the absolute paths it is given', () => {
    const settings = JSON.parse(example('.lintstagedrc.json')) as Record<string, string>;
    const [command = '?'] = Object.values(settings);
    const folder = repositoryWith(bad);
    const file = path.join(folder, 'tickets', 'PAY-1.md');
    const ran = run(folder, `npx ${command} "${file}"`);
    expect(ran.output).toContain('tickets/PAY-1.md:6:13  error  valid-points');
    expect(ran.exitCode).toBe(1);
  });

  test('pre-commit: the entry runs, for files that are tickets', () => {
    const {repos} = parse('.pre-commit-config.yaml') as {
      repos: {repo: string; hooks: {entry: string; files: string}[]}[];
    };
    const hooks = repos.flatMap((repo) => repo.hooks);
    expect(hooks.map(({files}) => new RegExp(files).test('tickets/PAY-1.md'))).toEqual([true]);
    expectToTell(
      hooks.map(({entry}) => entry),
      'tickets/PAY-1.md:6:13  error  valid-points',
    );
  });
});

describe('reference: each format is printed as shown', () => {
  const shown = fencesOf('reference/cli.md');

  test.each(['text', 'github', 'gitlab', 'junit'])('%s', async (format) => {
    expect(await print(format)).toBe(shown.get(`--format ${format}`));
  });

  test('sarif', async () => {
    const {runs} = JSON.parse(await print('sarif')) as {runs: {results: unknown[]}[]};
    const result = JSON.parse(shown.get('--format sarif') ?? '') as object;
    expect(runs[0]?.results).toEqual([{...result, ruleIndex: expect.any(Number) as number}]);
  });

  async function print(format: string): Promise<string> {
    const folder = folderWith({'tickets/PAY-12.md': ticketText({id: 'PAY-12', points: 13})});
    expect(existsSync(path.join(folder, '.git'))).toBe(false);
    return (await runCli(folder, 'check', '--root', '.', '--format', format)).stdout;
  }
});
