import {mkdirSync, renameSync, rmSync, writeFileSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, onTestFinished, test, vi} from 'vitest';
import {diffSchema} from '../../plugin/lib/core/index.js';
import type {DiffJson} from '../../plugin/lib/core/index.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {commitAll, git, repositoryWith} from '../helpers/git.js';
import {schemaErrors} from '../helpers/schema.js';
import {ticketText} from '../helpers/ticketFile.js';

const hostile =
  '<img src=x onerror=alert(1)> | `code` @octocat closes #123 [x](https://evil.example) *now* &lt;';

const flow = 'docs/design/refunds.md#flow';
const files = '\n\n## Files to Modify/Create\n\n- `app/refunds.py` - The service';
const design = (target: string): string =>
  `None.\n\n## Technical Design Reference\n\n- [TDD](${target})`;

const before = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2']}),
  'tickets/PAY-2.md': ticketText({
    id: 'PAY-2',
    points: 2,
    blockedBy: ['PAY-1'],
    notes: design(flow) + files,
  }),
  'tickets/PAY-3.md': ticketText({id: 'PAY-3', points: 3}),
  'tickets/PAY-4.md': ticketText({id: 'PAY-4', title: 'Old name', points: 13}),
  'tickets/PAY-5.md': ticketText({id: 'PAY-5'}),
  'tickets/PAY-6.md': ticketText({id: 'PAY-6'}),
  'tickets/PAY-8.md': ticketText({id: 'PAY-8', blockedBy: ['PAY-9'], blocks: ['PAY-9']}),
  'tickets/PAY-9.md': ticketText({id: 'PAY-9', blockedBy: ['PAY-8'], blocks: ['PAY-8']}),
  'docs/design/refunds.md': '# Refunds\n\nWhy.\n\n## Flow\n\nOld.\n\n## Limits\n\nSame.\n',
  'docs/adr/0001-old.md': '# ADR-0001: Old\n\nGone soon.\n',
};

const after = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2'], criteria: [true]}),
  'tickets/PAY-5.md': ticketText({id: 'PAY-5', blockedBy: ['PAY-6'], blocks: ['PAY-6']}),
  'tickets/PAY-6.md': ticketText({id: 'PAY-6', blockedBy: ['PAY-5'], blocks: ['PAY-5']}),
  'tickets/PAY-7.md': ticketText({
    id: 'PAY-7',
    title: hostile,
    epic: 'EPIC-2 - Reports',
    points: 8,
    blockedBy: ['PAY-99'],
    notes: design('docs/design/refunds.md') + files,
  }),
  'tickets/PAY-8.md': ticketText({id: 'PAY-8', blocks: ['PAY-9']}),
  'tickets/PAY-9.md': ticketText({id: 'PAY-9', blockedBy: ['PAY-8']}),
  'docs/design/refunds.md':
    '# Refunds\r\n\r\nWhy.\r\n\r\n## Flow\r\n\r\nNew.\r\n\r\n## Limits\r\n\r\nSame.\r\n',
  'docs/adr/0002-new.md': '# ADR-0002: New\n\nJust come.\n',
};

function write(folder: string, contents: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), content);
  }
}

/** A repository with each kind of change on disk, which is not committed yet. */
function changedRepository(): string {
  const folder = repositoryWith(before);
  write(folder, after);
  for (const name of ['tickets/PAY-3.md', 'docs/adr/0001-old.md']) rmSync(path.join(folder, name));
  mkdirSync(path.join(folder, 'tickets', 'later'));
  renameSync(path.join(folder, 'tickets/PAY-4.md'), path.join(folder, 'tickets/later/PAY-4.md'));
  write(folder, {
    'tickets/later/PAY-4.md': ticketText({id: 'PAY-4', title: 'New name', points: 5}),
  });
  return folder;
}

function diff(folder: string, ...argv: string[]) {
  return runCli(folder, 'diff', ...argv, '--root', '.');
}

async function diffJson(folder: string, ...argv: string[]): Promise<DiffJson> {
  const {exitCode, stdout} = await diff(folder, ...argv, '--json');
  expect(exitCode).toBe(0);
  const data = JSON.parse(stdout) as DiffJson;
  expect(schemaErrors('diff.schema.json', data)).toBeNull();
  return diffSchema.parse(data);
}

test('tells each kind of change as Markdown, with nothing of a title taken for more than text', async () => {
  const folder = changedRepository();
  const base = git(folder, 'rev-parse', '--short=10', 'HEAD').trim();
  const {exitCode, stdout, stderr} = await diff(folder, 'HEAD');
  expect([exitCode, stderr]).toEqual([0, '']);
  // The zero-width blank stands as a dot here.
  expect(stdout.replaceAll('\u200b', '·')).toBe(`<!-- docusaurus-tickets-diff -->
**1 ticket added, 1 removed, 1 done, 1 retitled, 1 estimated anew, 2 unblocked, 2 newly blocked, −11 points in EPIC-1, +8 points in EPIC-2, 2 dependencies added, 1 dependency removed; 2 new errors, 1 new info, 2 findings gone; 1 new cycle, 1 cycle resolved, 1 new clash on a file, 3 documents changed.**

### New findings (3)

| Severity | Place | Finding |
| --- | --- | --- |
| error | \`tickets/PAY-6.md:21\` | Unexpected dependency cycle PAY-5 → PAY-6 → PAY-5, expected an order: none of these tickets can ever be started (\`no-dependency-cycle\`) |
| error | \`tickets/PAY-7.md:21\` | Unexpected reference to unknown ticket \`PAY-99\` in Blocked By, expected the id of an existing ticket (\`no-unknown-ticket\`) |
| info | \`tickets/PAY-2.md:44\` | Unexpected \`app/refunds.py\` modified by \`PAY-2\` and \`PAY-7\` with no order between them, expected one to wait for the other: their changes may conflict (\`no-file-clash\`) |

### Findings gone (2)

| Severity | Place | Finding |
| --- | --- | --- |
| error | \`tickets/PAY-4.md:6\` | Unexpected points \`13\`, expected a whole number from 1 to 8 (\`valid-points\`) |
| error | \`tickets/PAY-9.md:21\` | Unexpected dependency cycle PAY-8 → PAY-9 → PAY-8, expected an order: none of these tickets can ever be started (\`no-dependency-cycle\`) |

### Cycles introduced (1)

| Cycle |
| --- |
| \`PAY-5\` → \`PAY-6\` → \`PAY-5\` |

### Clashes introduced (1)

| File | Open tickets that change it |
| --- | --- |
| \`app/refunds.py\` | \`PAY-2\`, \`PAY-7\` |

### Tickets added (1)

| Ticket | Epic | Points | Status |
| --- | --- | --- | --- |
| \`PAY-7\` &#124; code @·octocat closes #·123 x now &#60; | EPIC-2 | 8 | To do |

### Tickets removed (1)

| Ticket | Epic | Points | Status |
| --- | --- | --- | --- |
| \`PAY-3\` Title of PAY-3 | EPIC-1 | 3 | To do |

### Tickets moved (1)

| Ticket | Before | After |
| --- | --- | --- |
| \`PAY-1\` Title of PAY-1 | To do | Done |

### Tickets ready or blocked (5)

| Ticket | Now | Why |
| --- | --- | --- |
| \`PAY-2\` Title of PAY-2 | ready | no longer waits for \`PAY-1\` |
| \`PAY-5\` Title of PAY-5 | blocked | waits for \`PAY-6\` |
| \`PAY-6\` Title of PAY-6 | blocked | waits for \`PAY-5\` |
| \`PAY-7\` &#124; code @·octocat closes #·123 x now &#60; | blocked | waits for \`PAY-99\` |
| \`PAY-8\` Title of PAY-8 | ready | no longer waits for \`PAY-9\` |

### Tickets retitled (1)

| Ticket | Before | After |
| --- | --- | --- |
| \`PAY-4\` | Old name | New name |

### Points changed (1)

| Ticket | Before | After |
| --- | --- | --- |
| \`PAY-4\` New name | 13 | 5 |

### Epics (2)

| Epic | Points | Points done | Tickets | Tickets done |
| --- | --- | --- | --- | --- |
| \`EPIC-1\` Payments | 23 → 12 | 0 → 1 | 8 → 7 | 0 → 1 |
| \`EPIC-2\` Reports | 0 → 8 | 0 | 0 → 1 | 0 |

### Dependencies added (2)

| Blocker | Blocked |
| --- | --- |
| \`PAY-5\` | \`PAY-6\` |
| \`PAY-6\` | \`PAY-5\` |

### Dependencies removed (1)

| Blocker | Blocked |
| --- | --- |
| \`PAY-9\` | \`PAY-8\` |

### Cycles resolved (1)

| Cycle |
| --- |
| \`PAY-8\` → \`PAY-9\` → \`PAY-8\` |

### Documents (3)

| Document | Section | Open tickets on it |
| --- | --- | --- |
| \`docs/adr/0001-old.md\` | (document removed) |  |
| \`docs/adr/0002-new.md\` | (document added) |  |
| \`docs/design/refunds.md\` | Flow | **\`PAY-2\`**, \`PAY-7\` |

<sub>Compared \`${base}\` with the working tree.</sub>
`);
});

test('the same as data fits the published schema, and two commits give what the disk gave', async () => {
  const folder = changedRepository();
  const onDisk = await diffJson(folder, 'HEAD');
  expect(onDisk.head).toBeNull();
  expect(onDisk.tickets.added.map(({id, path: file}) => [id, file])).toEqual([
    ['PAY-7', 'tickets/PAY-7.md'],
  ]);
  expect(onDisk.tickets.readiness[0]).toEqual({
    id: 'PAY-2',
    title: 'Title of PAY-2',
    before: 'blocked',
    after: 'ready',
    newBlockers: [],
    goneBlockers: ['PAY-1'],
  });
  expect(onDisk.documents.at(-1)).toEqual({
    path: 'docs/design/refunds.md',
    title: 'Refunds',
    change: 'changed',
    ticketIds: ['PAY-2', 'PAY-7'],
    sections: [{anchor: 'flow', title: 'Flow', change: 'changed', ticketIds: ['PAY-2']}],
  });
  const base = git(folder, 'rev-parse', 'HEAD').trim();
  const head = commitAll(folder);
  const committed = await diffJson(folder, 'HEAD~1', 'HEAD');
  expect(committed.base).toEqual({revision: 'HEAD~1', commit: base});
  expect(committed).toEqual({
    ...onDisk,
    base: committed.base,
    head: {revision: 'HEAD', commit: head},
  });
});

test('backwards, what came goes', async () => {
  const folder = changedRepository();
  commitAll(folder);
  const there = await diffJson(folder, 'HEAD~1', 'HEAD');
  const back = await diffJson(folder, 'HEAD', 'HEAD~1');
  expect(back.tickets.added).toEqual(there.tickets.removed);
  expect(back.dependencies).toEqual({
    added: there.dependencies.removed,
    removed: there.dependencies.added,
  });
  expect(back.cycles).toEqual({
    introduced: there.cycles.resolved,
    resolved: there.cycles.introduced,
  });
  expect(back.findings).toEqual({new: there.findings.gone, gone: there.findings.new});
});

test('says so where nothing changed, also if files moved and lines did', async () => {
  const folder = repositoryWith(before);
  const file = path.join(folder, 'tickets/PAY-3.md');
  write(folder, {
    'tickets/later/PAY-3 ü.md': `\n\n${readFileSync(file, 'utf8')}`,
    'README.md': '# Not about tickets\n',
  });
  rmSync(file);
  const {exitCode, stdout} = await diff(folder, 'HEAD');
  expect(exitCode).toBe(0);
  expect(stdout.split('\n')[1]).toBe('**Nothing changed in the tickets.**');
  expect(stdout).not.toContain('###');
});

test('--merge-base leaves out what happened on the base since', async () => {
  const folder = repositoryWith(before);
  git(folder, 'branch', 'work');
  rmSync(path.join(folder, 'tickets/PAY-3.md'));
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'work');
  write(folder, {'tickets/PAY-10.md': ticketText({id: 'PAY-10'})});
  commitAll(folder);
  const ids = ({tickets: {added, removed}}: DiffJson) => [added, removed].flat().map(({id}) => id);
  expect(ids(await diffJson(folder, '@{-1}', 'work'))).toEqual(['PAY-3', 'PAY-10']);
  expect(ids(await diffJson(folder, '@{-1}', 'work', '--merge-base'))).toEqual(['PAY-10']);
  expect(ids(await diffJson(folder, '@{-1}', '--merge-base'))).toEqual(['PAY-10']);
});

test('works in a folder of the repository, for names with blanks and umlauts', async () => {
  const top = repositoryWith({
    'site/tickets/Müller & Söhne/PAY 1.md': ticketText({id: 'PAY-1'}),
    'site/tickets/"quoted".md': ticketText({id: 'PAY-2'}),
    'tickets/OTHER-1.md': ticketText({id: 'OTHER-1'}),
  });
  const folder = path.join(top, 'site');
  rmSync(path.join(folder, 'tickets/Müller & Söhne/PAY 1.md'));
  rmSync(path.join(top, 'tickets/OTHER-1.md'));
  const {tickets} = await diffJson(folder, 'HEAD');
  expect(tickets.removed.map(({path: file}) => file)).toEqual(['tickets/Müller & Söhne/PAY 1.md']);
});

test('writes to a file', async () => {
  const folder = repositoryWith(before);
  const {stdout} = await diff(folder, 'HEAD', '--output', 'comment.md');
  expect(stdout).toBe('');
  expect(readFileSync(path.join(folder, 'comment.md'), 'utf8')).toContain('Nothing changed');
});

test('folds long lists, and cuts them where a comment could not hold them', async () => {
  const folder = repositoryWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({length: count}, (_, index) => {
        const id = `NEW-${String(index + 1)}`;
        return [`tickets/${id}.md`, ticketText({id, title: '|'.repeat(200)})];
      }),
    );
  write(folder, many(11));
  const folded = (await diff(folder, 'HEAD')).stdout;
  expect(folded).toContain('<details>\n<summary>Tickets added (11)</summary>\n\n| Ticket |');
  expect(folded).not.toContain('more');
  write(folder, many(120));
  const cut = (await diff(folder, 'HEAD')).stdout;
  expect(cut.length).toBeLessThanOrEqual(65_536);
  expect(cut).toContain('<summary>Tickets added (120)</summary>');
  expect(cut).toContain('… and 100 more.');
  expect(cut).toContain(
    'Lists were cut to 20 rows each, since a comment may have 65,536 characters.',
  );
});

test('a call that cannot be carried out says why, with exit code 2', async () => {
  const repository = repositoryWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  const plain = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  for (const [folder, argv, message] of [
    [
      repository,
      ['nowhere'],
      /^There is no revision `nowhere` in the repository of .*; name a commit/,
    ],
    [repository, ['HEAD', 'HEAD:tickets'], /^There is no revision `HEAD:tickets`/],
    [repository, [''], /^There is no revision ``/],
    [repository, [], /missing required argument 'base'/],
    [
      repository,
      ['HEAD', '--format', 'html'],
      /^--format: expected markdown or json, found `html`/,
    ],
    [repository, ['HEAD', '--format', 'markdown', '--json'], /^--json goes without/],
    [plain, ['HEAD'], /is in no git repository/],
  ] as const) {
    const {exitCode, stdout, stderr} = await diff(folder, ...argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  }
});

test('a revision is never taken for an option of git', async () => {
  const folder = repositoryWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  const {exitCode, stderr} = await runCli(folder, 'diff', '--root', '.', '--', '--output=stolen');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^There is no revision `--output=stolen`/);
});

test('in a shallow clone the message tells how to fetch the rest', async () => {
  const origin = repositoryWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  commitAll(origin);
  const folder = folderWith({});
  git(folder, 'clone', '--quiet', '--depth', '1', pathToFileURL(origin).href, 'clone');
  const {exitCode, stderr} = await diff(path.join(folder, 'clone'), 'HEAD~1');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(
    /the clone is shallow: run `git fetch --unshallow`, or set `fetch-depth: 0`/,
  );
});

test('git that is missing is said to be', async () => {
  const folder = repositoryWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  vi.stubEnv('PATH', path.join(folder, 'empty'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect((await diff(folder, 'HEAD')).stderr).toBe(
    'git is needed to read a revision; install it\n',
  );
});
