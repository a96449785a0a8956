import {mkdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {createFileLookup} from '../../plugin/lib/io/fileLookup.js';
import {isFileInside} from '../../plugin/lib/io/textFiles.js';
import {folderWith} from '../helpers/folder.js';

/** A root with files, folders and links of all kinds, beside a folder it may not show. */
function rootWithLinks(): string {
  const folder = folderWith({
    'outside/secret.md': '',
    'root/README.md': '',
    'root/src/app/main.ts': '',
    'root/src/app/Größe.ts': '',
  });
  const root = path.join(folder, 'root');
  mkdirSync(path.join(root, 'empty'));
  const links = {
    'src/file-link.ts': 'app/main.ts',
    'src/folder-link': 'app',
    'src/out-file.md': '../../outside/secret.md',
    'src/out-folder': '../../outside',
    'src/nowhere.ts': 'missing.ts',
    'src/circle': 'circle',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(root, name));
  return root;
}

test.each([
  ['README.md', true],
  ['src/app/main.ts', true],
  ['src/file-link.ts', true],
  ['src/folder-link/main.ts', true],
  ['src', false],
  ['empty', false],
  ['src/folder-link', false],
  ['src/app/missing.ts', false],
  ['missing/deep/file.ts', false],
  ['README.md/file.ts', false],
  ['src/out-file.md', false],
  ['src/out-folder/secret.md', false],
  ['src/nowhere.ts', false],
  ['src/circle', false],
  ['src/circle/file.ts', false],
])('whether `%s` is a file: %s', (file, expected) => {
  const root = rootWithLinks();
  expect(createFileLookup(root)(file)).toBe(expected);
  expect(isFileInside(root, path.join(root, file))).toBe(expected);
});

test('names are told apart as the file system tells them apart', () => {
  const root = rootWithLinks();
  const has = createFileLookup(root);
  for (const file of ['readme.md', 'SRC/app/main.ts', 'src/app/Größe.ts'.normalize('NFD')])
    expect([file, has(file)]).toEqual([file, isFileInside(root, path.join(root, file))]);
});

test('a path that goes very deep is a file no more than any other', () => {
  const root = rootWithLinks();
  const has = createFileLookup(root);
  expect(has(`${'a/'.repeat(60_000)}x.md`)).toBe(false);
  expect(has(`${'src/'.repeat(60_000)}x.md`)).toBe(false);
});
