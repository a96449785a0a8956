import {expect, test} from 'vitest';
import type {LoadedBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {loadBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {diskTree} from '../../plugin/lib/io/sourceTree.js';
import {InvalidOptionsError, resolveOptions} from '../../plugin/lib/options.js';
import type {PluginOptions} from '../../plugin/lib/options.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

function load(root: string, rules: PluginOptions['rules'], tree = diskTree(root)): LoadedBacklog {
  return loadBacklog(resolveProject(root, resolveOptions({root: '.', rules})), tree);
}

test('each path that tickets change is looked for once', () => {
  const files = '\n## Files to Modify/Create\n\n- `src/a.ts` - Modify\n- `./src/a.ts` - Modify\n';
  const root = folderWith({
    'src/a.ts': '',
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}) + files,
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}) + files,
  });
  const disk = diskTree(root);
  const asked: string[] = [];
  const tree = {...disk, has: (file: string) => asked.push(file) > 0 && disk.has(file)};
  const {backlog} = load(root, {}, tree);
  expect(asked.filter((file) => file === 'src/a.ts')).toHaveLength(1);
  expect(backlog.tickets.flatMap((it) => it.files.map(({path, exists}) => [path, exists]))).toEqual(
    Array.from({length: 4}, () => ['src/a.ts', true]),
  );
});

const changes = `
## Files to Modify/Create

- \`src/a.ts\` - Modify
- \`CHANGELOG.md\` - Modify
- \`docs/guide/b.md\` - Modify
- \`docs/.vitepress/c.ts\` - Modify
- \`src/gone.ts\` - Modify
`;

test.each([
  [[], ['src/a.ts', 'CHANGELOG.md', 'docs/guide/b.md', 'docs/.vitepress/c.ts', 'src/gone.ts']],
  [
    ['CHANGELOG.md', 'docs/**'],
    ['src/a.ts', 'src/gone.ts'],
  ],
  [['*.ts'], ['CHANGELOG.md', 'docs/guide/b.md']],
])('no-file-clash has nothing to say of %j', (ignore, left) => {
  const root = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}) + changes,
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}) + changes,
  });
  const {diagnostics} = load(root, {'no-file-clash': ['warn', {ignore}]});
  const named = diagnostics.map(({message}) => /`([^`]+)`/.exec(message)?.[1]);
  expect(named).toEqual(left);
});

test('modified-file-exists does not look for what it is to ignore', () => {
  const root = folderWith({
    'src/a.ts': '',
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}) + changes,
  });
  const {diagnostics} = load(root, {
    'modified-file-exists': ['error', {ignore: ['docs/**', '*.md']}],
  });
  expect(diagnostics.map(({message}) => message)).toEqual([
    'Unexpected modified file `src/gone.ts`, expected one that exists: there is no such file, and no ticket creates it',
  ]);
});

test('an empty glob is refused', () => {
  const rules = {'no-file-clash': ['warn', {ignore: ['']}]} as PluginOptions['rules'];
  expect(() => resolveOptions({rules})).toThrow(InvalidOptionsError);
});
