import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {createLoadTurns} from '../../../plugin/lib/docusaurus/start/loadTurns.js';
import {pathsToWatch, watchProject} from '../../../plugin/lib/docusaurus/start/watchProject.js';
import {resolveProject} from '../../../plugin/lib/io/project.js';
import {resolveOptions} from '../../../plugin/lib/options.js';
import {folderWith} from '../../helpers/folder.js';

const argv = [...process.argv];

afterEach(() => {
  process.argv = [...argv];
});

function projectWith(files: Readonly<Record<string, string>>, include = 'docs/adr/*.md') {
  const folder = folderWith({'tickets/PAY-1.md': '# PAY-1: One\n', ...files});
  const documents = [{kind: 'adr', include: [include]}];
  const project = resolveProject(folder, resolveOptions({root: '.', documents}));
  return {folder, project, signal: path.join(folder, '.generated', 'changed')};
}

/** Whether a change makes Docusaurus load the tickets. */
function watched(...given: Parameters<typeof projectWith>) {
  const {folder, project, signal} = projectWith(...given);
  expect(pathsToWatch(project, signal)).toEqual([signal]);
  watchProject(project, signal, path.dirname(signal), createLoadTurns());
  return async (change: (folder: string) => void): Promise<boolean> => {
    const before = readFileSync(signal, 'utf8');
    change(folder);
    const isOver = (): boolean => readFileSync(signal, 'utf8') !== before;
    for (let turn = 0; turn < 40 && !isOver(); turn++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    return isOver();
  };
}

test('tickets and documents that are saved, made, moved and deleted are noticed', async () => {
  const notices = watched({'docs/adr/0001.md': '# One\n'});
  const save = (file: string) => (folder: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), '# Words\n');
  };
  expect(await notices(save('tickets/PAY-1.md'))).toBe(true);
  expect(await notices(save('docs/adr/0001.md'))).toBe(true);
  expect(await notices(save('tickets/deep/PAY-2.md'))).toBe(true);
  expect(await notices(save('tickets/deep/PAY-3.md'))).toBe(true);
  const move = (folder: string): void => {
    renameSync(path.join(folder, 'tickets/deep'), path.join(folder, 'moved'));
  };
  expect(await notices(move)).toBe(true);
  expect(
    await notices((folder) => {
      rmSync(path.join(folder, 'tickets/PAY-1.md'));
    }),
  ).toBe(true);
});

test('files of other kinds are not', async () => {
  const notices = watched({'docs/adr/0001.md': '# One\n'});
  const save = (file: string) => (folder: string) => {
    writeFileSync(path.join(folder, file), 'words');
  };
  expect(await notices(save('tickets/picture.png'))).toBe(false);
  expect(await notices(save('docs/adr/notes.txt'))).toBe(false);
});

test('in a folder that holds the site itself, what loading writes is not', async () => {
  const notices = watched({'adr/0001.md': '# One\n', '.generated/temporary/a.json': ''}, '**/*.md');
  const drop = (file: string) => (folder: string) => {
    rmSync(path.join(folder, file), {recursive: true});
  };
  expect(await notices(drop('.generated/temporary'))).toBe(false);
  expect(await notices(drop('adr'))).toBe(true);
});

test('where Docusaurus is to poll, it watches the files itself', () => {
  process.argv = [...argv, '--poll', '500'];
  const {folder, project, signal} = projectWith({});
  expect(pathsToWatch(project, signal)).toEqual([
    `${folder}/tickets/**/*.md`,
    `${folder}/docs/adr/*.md`,
  ]);
});
