import {loadBacklog} from './loadBacklog.js';
import type {LoadedBacklog} from './loadBacklog.js';
import {noProgress} from './progress.js';
import type {Project} from './project.js';
import {readAhead} from './reading/readAhead.js';
import type {ReadCache} from './reading/readCache.js';
import {diskTreeForLoad} from './sourceTree.js';

/**
 * Loads a project's backlog from disk with all that can make it quick: what a cache knows is not read
 * again, many files are read in threads, and what was read is stored for the next process.
 */
export async function loadCached(
  project: Project,
  cache: ReadCache,
  progress = noProgress,
): Promise<LoadedBacklog> {
  const tree = diskTreeForLoad(project.root);
  await readAhead(project, tree, cache, progress);
  const loaded = loadBacklog(project, tree, cache);
  cache.save();
  return loaded;
}
