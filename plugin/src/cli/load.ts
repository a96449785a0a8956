import {loadBacklog} from '../io/loadBacklog.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import type {Project} from '../io/project.js';
import {cacheOf} from '../io/reading/projectCache.js';
import {readAhead} from '../io/reading/readAhead.js';
import type {CommandCall} from './command.js';

/** Loads the backlog of a call; what is known of its files from before is not read again. */
export function load(call: CommandCall): Promise<LoadedBacklog> {
  return loadWith(call, call.project);
}

/** The same for a project that differs from the call's. */
export async function loadWith(
  {options, terminal}: CommandCall,
  project: Project,
): Promise<LoadedBacklog> {
  const cache = cacheOf(project, options['cache'] !== false);
  await readAhead(project, cache, terminal.progress);
  const loaded = loadBacklog(project, undefined, cache);
  cache.save();
  return loaded;
}
