import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {createDataFolder} from '../../../plugin/lib/docusaurus/build/dataFolder.js';
import {folderWith} from '../../helpers/folder.js';

test('a build publishes what it has written, and nothing from before', async () => {
  const data = createDataFolder(folderWith({'old.json': '{}'}));
  await data.write('a.json', '{}');
  await data.write('b.json', '{}');
  const target = folderWith({});
  data.copyTo(target);
  expect(readdirSync(target).sort()).toEqual(['a.json', 'b.json']);
});

test('where no page is written, as by most commands of Docusaurus, nothing is removed', () => {
  const folder = folderWith({'old.json': '{}'});
  createDataFolder(folder);
  expect(readdirSync(folder)).toEqual(['old.json']);
});
