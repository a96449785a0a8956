import {writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {loadBacklog} from '../../plugin/lib/io/loadBacklog.js';
import type {LoadedBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {createReadCache} from '../../plugin/lib/io/reading/readCache.js';
import {diskTree} from '../../plugin/lib/io/sourceTree.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {apply, editedFolder, rounds} from '../helpers/edits.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

/** All of a backlog that could be wrong; look-ups are functions, and follow from the rest. */
function comparable({backlog, diagnostics, reading}: LoadedBacklog): unknown {
  const {ids: _ids, externals: _externals, epicIdOf: _epicIdOf, ...rest} = backlog;
  return {...rest, diagnostics, reading};
}

test('with a cache the same is read as without, whatever was edited in between', () => {
  fc.assert(
    fc.property(rounds, (all) => {
      const folder = editedFolder();
      const project = resolveProject(folder, resolveOptions({root: '.'}));
      const caches = [createReadCache(), createReadCache()] as const;
      for (const edits of all) {
        for (const each of edits) apply(folder, each);
        const fresh = comparable(loadBacklog(project));
        const disk = diskTree(folder);
        expect(comparable(loadBacklog(project, disk, caches[0]))).toEqual(fresh);
        // Files this new have no stamps yet: these are as sure as those of old files.
        const stamped = {...disk, stamp: (file: string) => JSON.stringify(disk.read(file))};
        expect(comparable(loadBacklog(project, stamped, caches[1]))).toEqual(fresh);
      }
    }),
    {numRuns: 100},
  );
});

test('only what has changed is parsed again', () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', notes: '[x](/docs/x.md)'}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
    'docs/x.md': '# X\n',
  });
  const project = resolveProject(folder, resolveOptions({root: '.'}));
  const cache = createReadCache();
  const parsed = (): string[] => [...loadBacklog(project, diskTree(folder), cache).parsed].sort();
  expect(parsed()).toEqual(['docs/x.md', 'tickets/PAY-1.md', 'tickets/PAY-2.md']);
  expect(parsed()).toEqual([]);
  writeFileSync(path.join(folder, 'tickets/PAY-2.md'), ticketText({id: 'PAY-2', points: 3}));
  expect(parsed()).toEqual(['tickets/PAY-2.md']);
  expect(parsed()).toEqual([]);
});

test('a text is read again only if its file may have changed', () => {
  const file = 'tickets/PAY-1.md';
  const folder = folderWith({[file]: 'one'});
  const cache = createReadCache();
  let reads = 0;
  let stamp: string | null = 'a';
  const disk = diskTree(folder);
  const tree = {
    ...disk,
    stamp: () => stamp,
    read: (path_: string) => {
      reads++;
      return disk.read(path_);
    },
  };
  const read = (): unknown => cache.begin(tree).tree.read(file);
  expect([read(), read(), reads]).toEqual([{text: 'one'}, {text: 'one'}, 1]);
  writeFileSync(path.join(folder, file), 'two');
  stamp = 'b';
  expect([read(), read(), reads]).toEqual([{text: 'two'}, {text: 'two'}, 2]);
  stamp = null;
  expect([read(), read(), reads]).toEqual([{text: 'two'}, {text: 'two'}, 4]);
});

test('a file that was changed a moment ago has no stamp yet', () => {
  const folder = folderWith({'new.md': 'x'});
  expect(diskTree(folder).stamp?.('new.md')).toBeNull();
});
