import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {expect, test} from 'vitest';
import {commitTree} from '../../plugin/lib/io/commitTree.js';
import {resolveCommit} from '../../plugin/lib/io/git.js';
import {loadBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {diskTree} from '../../plugin/lib/io/sourceTree.js';
import type {SourceTree} from '../../plugin/lib/io/sourceTree.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {folderWith} from '../helpers/folder.js';
import {commitAll, git, repositoryWith} from '../helpers/git.js';
import {demo} from '../helpers/paths.js';

function headOf(root: string): SourceTree {
  return commitTree(root, resolveCommit(root, 'HEAD'));
}

function loadBoth(root: string) {
  const project = resolveProject(root, resolveOptions({root: '.'}));
  const [committed, onDisk] = [loadBacklog(project, headOf(root)), loadBacklog(project)].map(
    ({
      backlog: {ids: _ids, externals: _externals, epicIdOf: _epicIdOf, ...backlog},
      reading,
      diagnostics,
    }) => ({
      backlog,
      reading,
      diagnostics,
    }),
  );
  return {committed, onDisk};
}

test('the demo read from a commit is the demo read from disk', () => {
  const root = folderWith({});
  cpSync(demo, root, {recursive: true});
  git(root, 'init', '--quiet');
  commitAll(root);
  const {committed, onDisk} = loadBoth(root);
  expect(onDisk?.backlog.tickets).toHaveLength(45);
  expect(committed).toEqual(onDisk);
});

test('the same in a folder of the repository, with faults', () => {
  const top = folderWith({'other/tickets/X-1.md': '# X-1: Other\n'});
  const root = path.join(top, 'website', 'demo');
  cpSync(demo, root, {recursive: true});
  rmSync(path.join(root, 'docs', 'design', 'billing.md'));
  git(top, 'init', '--quiet');
  commitAll(top);
  const {committed, onDisk} = loadBoth(root);
  expect(onDisk?.diagnostics).not.toEqual([]);
  expect(committed).toEqual(onDisk);
});

const linkedFiles = {
  'real/deep/A-1.md': '# A-1: One\n',
  'real/B-1.md': '# B-1: Two\n',
  'tickets/C-1.md': '\ufeff# C-1: Ünïcode 🎫\n',
  'tickets/D 1 ü.md': Buffer.from('\ufeff# D-1: Sixteen bits\n', 'utf16le'),
  'tickets/sub/E-1.md': '',
};

const links = {
  'tickets/link.md': '../real/B-1.md',
  'tickets/folder.md': '../real',
  'tickets/dangling.md': '../nowhere.md',
  'tickets/out.md': '../../outside.md',
  'tickets/absolute.md': '/nowhere/outside.md',
  'tickets/circle.md': 'circle2.md',
  'tickets/circle2.md': 'circle.md',
  'tickets/below-file.md': 'C-1.md/x.md',
  linked: 'real',
  'twice.md': 'linked/deep/../B-1.md',
};

test('links, encodings and names are read as from disk', () => {
  const parent = folderWith({'outside.md': '# OUT-1: Outside\n'});
  const root = mkdtempSync(path.join(parent, 'repo-'));
  cpSync(folderWith(linkedFiles), root, {recursive: true});
  for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(root, name));
  git(root, 'init', '--quiet');
  commitAll(root);
  const committed = headOf(root);
  const onDisk = diskTree(root);
  for (const [folder, glob] of [
    ['', '**/*.md'],
    ['tickets', '*.md'],
    ['linked', '**/*.md'],
    ['', 'linked/**/*.md'],
    ['', 'tickets/C-1.md'],
    ['', 'tickets/none.md'],
    ['none', '**'],
  ] as const) {
    expect(committed.find(folder, [glob])).toEqual(onDisk.find(folder, [glob]));
    expect(committed.find(folder, [glob], ['**/C*'])).toEqual(
      onDisk.find(folder, [glob], ['**/C*']),
    );
  }
  const names = [...Object.keys(linkedFiles), ...Object.keys(links), 'linked/B-1.md', 'real'];
  for (const name of names) expect([name, committed.has(name)]).toEqual([name, onDisk.has(name)]);
  const readable = names.filter((name) => name !== 'tickets/below-file.md');
  for (const name of readable) {
    // On disk nothing at all is there, which to a reader is a link to the same nothing.
    const expected = name === 'tickets/absolute.md' ? leadsOut : onDisk.read(name);
    expect([name, committed.read(name)]).toEqual([name, expected]);
  }
});

const leadsOut = {reason: 'it is a link that leads out of the repository'};

test('submodules and folders of modules are left out', () => {
  const inner = repositoryWith({'X-1.md': '# X-1: Inner\n'});
  const root = repositoryWith({
    'tickets/A-1.md': '# A-1: One\n',
    'tickets/node_modules/x/B-1.md': '# B-1: Module\n',
  });
  mkdirSync(path.join(root, 'tickets', 'sub'));
  const entry = `160000,${git(inner, 'rev-parse', 'HEAD').trim()},tickets/sub`;
  execFileSync('git', ['update-index', '--add', '--cacheinfo', entry], {cwd: root});
  git(root, 'commit', '--quiet', '--message', 'Add a submodule');
  const tree = headOf(root);
  expect(tree.find('tickets', ['**/*.md'])).toEqual(['A-1.md']);
  expect(tree.has('tickets/sub')).toBe(false);
});

test('more than one run of git can hold is read all the same', () => {
  const big = `# A-1: Big\n\n${'x'.repeat(70 * 1024 * 1024)}\n`;
  const root = repositoryWith({'a.md': big, 'b.md': '# B-1: Small\n'});
  const tree = headOf(root);
  expect(tree.find('', ['*.md'])).toEqual(['a.md', 'b.md']);
  expect(tree.read('b.md')).toEqual({text: '# B-1: Small\n'});
  expect(tree.read('a.md')).toEqual({text: big});
});
