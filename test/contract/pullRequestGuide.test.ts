import {execFile} from 'node:child_process';
import {appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import {expect, onTestFinished, test} from 'vitest';
import {parse} from 'yaml';
import {runCli} from '../helpers/cli.js';
import {commitAll, git, repositoryWith} from '../helpers/git.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';

const marker = '<!-- docusaurus-tickets-diff -->';
const guide = readFileSync(path.join(workspace, 'website/docs/guide/pull-requests.md'), 'utf8');

function fence(title: string): string {
  const start = guide.indexOf('\n', guide.indexOf(` title="${title}"\n`)) + 1;
  return guide.slice(start, guide.indexOf('\n```\n', start) + 1);
}

/** A pull request: done work frees a ticket, and a new one names a blocker that does not exist. */
function pullRequest(): string {
  const folder = repositoryWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', title: 'Add the ledger', blocks: ['PAY-2']}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', title: 'Refund', blockedBy: ['PAY-1']}),
  });
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  write(folder, 'tickets/PAY-1.md', {
    id: 'PAY-1',
    title: 'Add the ledger',
    blocks: ['PAY-2'],
    criteria: [true],
  });
  write(folder, 'tickets/PAY-3.md', {
    id: 'PAY-3',
    title: 'Report refunds',
    points: 5,
    blockedBy: ['PAY-31'],
  });
  commitAll(folder);
  return folder;
}

function write(folder: string, file: string, spec: Parameters<typeof ticketText>[0]): void {
  writeFileSync(path.join(folder, file), ticketText(spec));
}

/** Puts programs in front of those of the machine: `npx`, and a `gh` that writes down its calls. */
function withPrograms(folder: string, comments: string): NodeJS.ProcessEnv {
  const programs = path.join(folder, '.git', 'programs');
  mkdirSync(programs);
  const bin = path.join(workspace, 'plugin/bin/docusaurus-tickets.js');
  const texts = {
    npx: `shift\nexec "${process.execPath}" "${bin}" "$@"`,
    gh: `printf '%s\\n' "$*" >> "$GH_CALLS"\ncase "$2" in --paginate) printf '%s' "$GH_COMMENTS";; esac`,
  };
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(path.join(programs, name), `#!/bin/sh\n${text}\n`);
    chmodSync(path.join(programs, name), 0o755);
  }
  return {
    ...process.env,
    PATH: `${programs}${path.delimiter}${process.env['PATH'] ?? ''}`,
    GH_CALLS: path.join(folder, '.git', 'calls'),
    GH_COMMENTS: comments,
    GITHUB_STEP_SUMMARY: path.join(folder, '.git', 'summary'),
  };
}

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const values: Readonly<Record<string, string>> = {
  'github.base_ref': 'main',
  'github.repository': 'acme/shop',
  'github.event.pull_request.number': '7',
  'github.token': 'secret',
};

/** Runs the steps of the workflow that are ours; returns the exit code of each and the calls of `gh`. */
async function runWorkflow(folder: string, comments: string) {
  const {jobs} = parse(fence('.github/workflows/tickets.yml')) as {
    jobs: {tickets: {steps: Step[]}};
  };
  const programs = withPrograms(folder, comments);
  const codes: Record<string, number> = {};
  for (const {name = '', run, env = {}} of jobs.tickets.steps) {
    if (run === undefined || run === 'npm ci') continue;
    const filled = Object.entries(env).map(([key, value]): [string, string] => [
      key,
      value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => values[expression] ?? '?'),
    ]);
    const own: Record<string, string> = Object.fromEntries(filled);
    const options = {cwd: folder, env: {...programs, ...own}};
    codes[name] = await promisify(execFile)('bash', ['-e', '-c', run], options).then(
      () => 0,
      (error: unknown) => (error as {code: number}).code,
    );
  }
  return {codes, calls: readFileSync(path.join(folder, '.git', 'calls'), 'utf8').split('\n')};
}

test('the comment is as shown', async () => {
  const folder = pullRequest();
  const {stdout} = await runCli(folder, 'diff', 'origin/main', '--merge-base', '--root', '.');
  const base = git(folder, 'rev-parse', '--short=10', 'origin/main').trim();
  expect(fence('a comment')).toBe(stdout.replace(base, '4f8bb0a756'));
});

test('the GitHub workflow writes a comment, then updates it, and fails on what is new', async () => {
  const first = await runWorkflow(pullRequest(), '');
  expect(first.calls[0]).toMatch(/^api --paginate repos\/acme\/shop\/issues\/7\/comments --jq /);
  expect(first.calls[0]).toContain(`startswith("${marker}")`);
  expect(first.calls[1]).toBe('pr comment 7 --body-file tickets-diff.md');
  expect(first.codes).toEqual({
    'Compare the tickets': 0,
    'Comment on the pull request': 0,
    'Check what changed': 1,
  });
  const folder = pullRequest();
  const second = await runWorkflow(folder, '42\n43\n');
  expect(second.calls[1]).toBe(
    'api --method PATCH repos/acme/shop/issues/comments/42 --field body=@tickets-diff.md',
  );
  for (const file of ['tickets-diff.md', '.git/summary']) {
    expect(readFileSync(path.join(folder, file), 'utf8')).toContain(marker);
  }
});

test('the GitLab job compares with variables of its own, and its script writes and updates', async () => {
  const job = parse(fence('.gitlab-ci.yml')) as {tickets: {script: string[]}};
  expect(job.tickets.script[2]).toBe('node .gitlab/comment.mjs');
  const folder = pullRequest();
  mkdirSync(path.join(folder, '.gitlab'));
  writeFileSync(path.join(folder, '.gitlab/comment.mjs'), fence('.gitlab/comment.mjs'));
  const server = notesServer();
  const env = {
    ...withPrograms(folder, ''),
    CI_MERGE_REQUEST_DIFF_BASE_SHA: git(folder, 'rev-parse', 'origin/main').trim(),
    CI_API_V4_URL: await server.start(),
    CI_PROJECT_ID: '5',
    CI_MERGE_REQUEST_IID: '7',
    TICKETS_TOKEN: 'secret',
  };
  for (const line of job.tickets.script.slice(1, 3)) {
    await promisify(execFile)('bash', ['-e', '-c', line], {cwd: folder, env});
  }
  const check = promisify(execFile)('bash', ['-e', '-c', job.tickets.script[3]!], {
    cwd: folder,
    env,
  });
  await expect(check).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('no-unknown-ticket') as string,
  });
  appendFileSync(path.join(folder, 'tickets-diff.md'), 'Second.\n');
  await promisify(execFile)('node', ['.gitlab/comment.mjs'], {cwd: folder, env});
  expect(server.notes).toHaveLength(2);
  expect(server.notes[1]?.body.startsWith(`${marker}\n**1 ticket added`)).toBe(true);
  expect(server.notes[1]?.body.endsWith('Second.\n')).toBe(true);
});

interface Note {
  id: number;
  body: string;
}

/** A merge request's notes as GitLab's API keeps them, with one of somebody else. */
function notesServer() {
  const notes: Note[] = [{id: 1, body: `See ${marker}`}];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const isAllowed = request.headers['private-token'] === 'secret';
      const found = /^\/projects\/5\/merge_requests\/7\/notes(?:\/(\d+))?(?:\?.*)?$/.exec(url);
      const note = notes.find(({id}) => id === Number(found?.[1]));
      const body = text === '' ? '' : (JSON.parse(text) as Note).body;
      if (request.method === 'POST' && found && !found[1]) notes.push({id: notes.length + 1, body});
      else if (request.method === 'PUT' && note) note.body = body;
      else if (request.method !== 'GET' || !found) response.statusCode = 404;
      if (!isAllowed) response.statusCode = 401;
      response.end(JSON.stringify(notes));
    });
  });
  onTestFinished(() => {
    server.close();
  });
  const start = (): Promise<string> =>
    new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      });
    });
  return {notes, start};
}
