import {readdirSync, utimesSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {createDataFolder} from '../../plugin/lib/docusaurus/dataFolder.js';
import {folderWith} from '../helpers/folder.js';

/** A folder with files of an earlier run, one of them of two days before. */
function folderOfBefore(): string {
  const folder = folderWith({'old.json': '{}', 'new.json': '{}'});
  const then = new Date(Date.now() - 48 * 60 * 60 * 1000);
  utimesSync(path.join(folder, 'old.json'), then, then);
  return folder;
}

test('a build publishes what it has written, and nothing from before', async () => {
  const data = createDataFolder(folderOfBefore(), true);
  await data.write('a.json', '{}');
  await data.write('b.json', '{}');
  const target = folderWith({});
  data.copyTo(target);
  expect(readdirSync(target).sort()).toEqual(['a.json', 'b.json']);
});

test('under start what pages may still ask for stays', async () => {
  const folder = folderOfBefore();
  await createDataFolder(folder, false).write('a.json', '{}');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'new.json']);
});

test('where no page is written, as by most commands of Docusaurus, nothing is removed', () => {
  const folder = folderOfBefore();
  createDataFolder(folder, true);
  createDataFolder(folder, false);
  expect(readdirSync(folder).sort()).toEqual(['new.json', 'old.json']);
});
