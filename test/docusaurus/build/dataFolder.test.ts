import {readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {createDataFolder} from '../../../plugin/lib/docusaurus/build/dataFolder.js';
import {folderWith} from '../../helpers/folder.js';

test('a build publishes what it has written, and nothing from before', async () => {
  const data = createDataFolder(folderWith({'old.json': '{}'}));
  await data.write('a.json', '{}');
  await data.write('b.json', '{}');
  const target = path.join(folderWith({}), 'assets', 'tickets');
  const names = new Map([
    ['a.json', '1.json'],
    ['b.json', '2.json'],
  ]);
  data.moveTo(target, names);
  expect(readdirSync(target).sort()).toEqual(['1.json', '2.json']);
  // A site that is built into a second folder, or whose build was done already, is none of its business.
  data.moveTo(target, names);
  expect(readdirSync(target).sort()).toEqual(['1.json', '2.json']);
});

test('where no page is written, as by most commands of Docusaurus, nothing is removed', () => {
  const folder = folderWith({'old.json': '{}'});
  createDataFolder(folder);
  expect(readdirSync(folder)).toEqual(['old.json']);
});
