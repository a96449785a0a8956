import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {rememberFor} from '../../core/model/memo.js';
import type {ReadOptions} from '../../core/read/readOptions.js';
import {cacheFolderOf} from '../cacheFolder.js';
import type {Project} from '../project.js';
import {readBuild} from '../version.js';
import {createReadCache} from './readCache.js';
import type {ReadCache} from './readCache.js';
import {openTicketStore} from './ticketStore.js';
import type {TicketStore} from './ticketStore.js';

/**
 * The cache of a project: the same one as long as its tickets are read in the same way. What it holds
 * is stored in the site's cache folder, unless `isStored` is false or nothing is installed there: a
 * check leaves no trace in a repository that has nothing to do with Node.js.
 */
export function cacheOf(project: Project, isStored = true): ReadCache {
  const known = caches(project.readOptions);
  known.cache ??= createReadCache(
    isStored && usesNode(project.siteDir) ? openStore(project) : null,
  );
  return known.cache;
}

const caches = rememberFor((_: ReadOptions): {cache?: ReadCache} => ({}));

function usesNode(folder: string): boolean {
  return ['package.json', 'node_modules'].some((name) => existsSync(path.join(folder, name)));
}

/** The setting is all that reading depends on beside the files; the folders keep backlogs apart. */
function openStore({siteDir, root, ticketsDir, options, readOptions}: Project): TicketStore {
  const {idPattern, labels} = readOptions;
  const folders = [root, ticketsDir].map((folder) => path.relative(siteDir, folder));
  const files = [folders, options.include, options.exclude];
  const setting = JSON.stringify([versions(), files, idPattern, [...(labels ?? [])]]);
  return openTicketStore(cacheFolderOf(siteDir), setting);
}

/** Versions of all the code that reads: ours, the parsers', and of Node.js for its tables of letters. */
function versions(): string[] {
  const require = createRequire(import.meta.url);
  const parsers = ['markdown-it', 'yaml'].map((name) => {
    const {version} = require(`${name}/package.json`) as {version: string};
    return version;
  });
  return [readBuild(), process.version, ...parsers];
}
