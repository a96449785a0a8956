import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {commitAll, git, repositoryWith} from '../helpers/git.js';
import {recordGit} from '../helpers/gitLog.js';

const text =
  '# Refunds\n\nHow a refund is asked for, approved and paid, and what the ledger holds.\n';

/** A ticket whose design reference has these items. */
function ticket(...items: readonly string[]): string {
  const list = items.map((item) => `- ${item}\n`).join('');
  return `# PAY-1: Refund\n\n**Status:** To do\n\n## Context\n\n**Technical Design Reference:**\n${list}`;
}

const rules = ['no-broken-document-link', 'no-broken-document-anchor', 'modified-file-exists'];

/** The help lines of findings about documents and files. */
async function helps(folder: string, ...argv: string[]): Promise<(string | null)[]> {
  const call = ['check', '--root', '.', '--format', 'json', ...argv];
  const {diagnostics} = JSON.parse((await runCli(folder, ...call)).stdout) as CheckJson;
  return diagnostics.filter(({ruleId}) => rules.includes(ruleId)).map(({help}) => help);
}

function short(commit: string): string {
  return commit.slice(0, 7);
}

function move(folder: string, from: string, to: string): void {
  mkdirSync(path.dirname(path.join(folder, to)), {recursive: true});
  git(folder, 'mv', '--', from, to);
}

describe('a document that was renamed', () => {
  test('is named with the commit, and --fix writes its path in the way it was written', async () => {
    const folder = repositoryWith({
      'docs/design/refunds.md': `${text}\n## States\n\nText.\n`,
      'tickets/PAY-1.md': ticket(
        'Root: docs/design/refunds.md#states',
        'Beside: [refunds](../docs/design/refunds.md)',
        'Slash: [refunds](/docs/design/refunds.md#states)',
        'Dot: [refunds](./docs/design/refunds.md)',
        'Query: [refunds](docs/design/refunds.md?plain=1#states)',
      ),
    });
    move(folder, 'docs/design/refunds.md', 'docs/tech/payments/refund.md');
    const commit = commitAll(folder);
    const help = `it was renamed to \`docs/tech/payments/refund.md\` in ${short(commit)}`;
    expect(await helps(folder)).toEqual(Array.from({length: 5}, () => help));
    await runCli(folder, 'check', '--root', '.', '--fix');
    expect(readFileSync(path.join(folder, 'tickets/PAY-1.md'), 'utf8')).toBe(
      ticket(
        'Root: docs/tech/payments/refund.md#states',
        'Beside: [refunds](../docs/tech/payments/refund.md)',
        'Slash: [refunds](/docs/tech/payments/refund.md#states)',
        'Dot: [refunds](./docs/tech/payments/refund.md)',
        'Query: [refunds](docs/tech/payments/refund.md?plain=1#states)',
      ),
    );
    expect(await helps(folder)).toEqual([]);
  });

  test('is followed over several renames, of its folder too, and to what is staged', async () => {
    const folder = repositoryWith({
      'docs/a/refunds.md': text,
      'docs/a/ledger.md': text.replace('refund', 'ledger').repeat(3),
      'tickets/PAY-1.md': ticket('docs/a/refunds.md', 'docs/a/ledger.md'),
    });
    move(folder, 'docs/a', 'docs/b');
    const first = commitAll(folder);
    move(folder, 'docs/b/refunds.md', 'docs/b/refund.md');
    commitAll(folder);
    move(folder, 'docs/b/refund.md', 'docs/refund.md');
    const last = commitAll(folder);
    expect(await helps(folder)).toEqual([
      `it was renamed to \`docs/refund.md\` in ${short(last)}`,
      `it was renamed to \`docs/b/ledger.md\` in ${short(first)}`,
    ]);
    move(folder, 'docs/refund.md', 'docs/paying-back.md');
    expect((await helps(folder))[0]).toBe(
      'it was renamed to `docs/paying-back.md` (not committed yet)',
    );
  });

  test('is found in what a merge brought, and by a repository that lies above the root', async () => {
    const folder = repositoryWith({
      'app/docs/refunds.md': text,
      'app/tickets/PAY-1.md': ticket('docs/refunds.md'),
    });
    git(folder, 'checkout', '--quiet', '-b', 'side');
    move(folder, 'app/docs/refunds.md', 'app/docs/design/refunds.md');
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    writeFileSync(path.join(folder, 'other.md'), 'Text.\n');
    commitAll(folder);
    git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'side');
    const merge = git(folder, 'rev-parse', 'HEAD').trim();
    expect(await helps(path.join(folder, 'app'))).toEqual([
      `it was renamed to \`docs/design/refunds.md\` in ${short(merge)}`,
    ]);
  });

  test('has several present paths where the link may mean several files: then nothing is written', async () => {
    const written = ticket('docs/refunds.md');
    const folder = repositoryWith({
      'docs/refunds.md': text,
      'tickets/docs/refunds.md': '# Other\n\nNothing in common with it at all, but words.\n',
      'tickets/PAY-1.md': written,
    });
    move(folder, 'docs/refunds.md', 'docs/one.md');
    move(folder, 'tickets/docs/refunds.md', 'docs/two.md');
    const commit = short(commitAll(folder));
    expect(await helps(folder, '--fix')).toEqual([
      `it was renamed to \`docs/one.md\` in ${commit}, or to \`docs/two.md\` in ${commit}`,
    ]);
    expect(readFileSync(path.join(folder, 'tickets/PAY-1.md'), 'utf8')).toBe(written);
  });

  test('is a file to modify too, and may have a name like an option', async () => {
    const folder = repositoryWith({
      '--all.md': text,
      'src/old.ts': 'export const limit = 3;\nexport const other = 4;\n',
      'src/kept.ts': 'export const kept = 1;\n',
      'tickets/PAY-1.md': `${ticket('--all.md')}\n### Files to Modify\n\n- \`src/old.ts\` - the limit\n- \`src/kept.ts\` - more\n`,
    });
    move(folder, '--all.md', 'docs/all.md');
    move(folder, 'src/old.ts', 'src/limits.ts');
    const commit = short(commitAll(folder));
    expect(await helps(folder)).toEqual([
      `it was renamed to \`docs/all.md\` in ${commit}`,
      `it was renamed to \`src/limits.ts\` in ${commit}`,
    ]);
  });
});

describe('where git does not tell', () => {
  const files = {
    'docs/design/refunds.md': text,
    'tickets/PAY-1.md': ticket('docs/design/refund.md'),
  };

  test('the nearest name is suggested: deleted files, no repository, no commit', async () => {
    const folder = repositoryWith({...files, 'docs/design/refund.md': 'Something else.\n'});
    rmSync(path.join(folder, 'docs/design/refund.md'));
    commitAll(folder);
    const empty = folderWith(files);
    git(empty, 'init', '--quiet');
    const near = ['did you mean `docs/design/refunds.md`?'];
    expect(await helps(folder)).toEqual(near);
    expect(await helps(folderWith(files))).toEqual(near);
    expect(await helps(empty)).toEqual(near);
  });

  test('and in a shallow clone without the commit', async () => {
    const folder = repositoryWith({
      ...files,
      'docs/design/refund.md': text,
      'docs/design/refunds.md': 'Other.\n',
    });
    move(folder, 'docs/design/refund.md', 'docs/design/renamed.md');
    commitAll(folder);
    const clone = path.join(folderWith({}), 'clone');
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
    expect(await helps(clone)).toEqual(['did you mean `docs/design/refunds.md`?']);
  });
});

describe('runs of git', () => {
  test('are none where nothing is broken', async () => {
    const folder = repositoryWith({
      'docs/refunds.md': text,
      'tickets/PAY-1.md': ticket('docs/refunds.md'),
    });
    const runs = recordGit();
    expect(await helps(folder)).toEqual([]);
    expect(runs()).toEqual([]);
  });

  test('are as few for many mistakes as for one', async () => {
    const names = Array.from({length: 120}, (_, index) => `docs/old/d${String(index)}.md`);
    const folder = repositoryWith({
      ...Object.fromEntries(names.map((name) => [name, `# ${name}\n\n${text}`])),
      'docs/here.md': '# Here\n\n## Old\n\nText of the section.\n',
      'tickets/PAY-1.md': ticket(...names, 'docs/here.md#old'),
    });
    git(folder, 'mv', 'docs/old', 'docs/new');
    writeFileSync(
      path.join(folder, 'docs/here.md'),
      '# Here\n\n## Fresh\n\nText of the section.\n',
    );
    const commit = short(commitAll(folder));
    const runs = recordGit();
    const found = await helps(folder);
    expect(found).toHaveLength(121);
    expect(found).toContain(`it was renamed to \`docs/new/d119.md\` in ${commit}`);
    expect(found).toContain(
      `did you mean \`#fresh\` (Fresh)? It took the place of \`Old\` in ${commit}`,
    );
    expect(runs().length).toBeLessThanOrEqual(10);
  });
});
