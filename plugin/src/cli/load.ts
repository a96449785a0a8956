import type {LoadedBacklog} from '../io/loadBacklog.js';
import {loadCached} from '../io/loadCached.js';
import type {Project} from '../io/project.js';
import {cacheOf} from '../io/reading/projectCache.js';
import type {ReadCache} from '../io/reading/readCache.js';
import type {CommandCall} from './command.js';

/** Loads the backlog of a call; what is known of its files from before is not read again. */
export function load(call: CommandCall): Promise<LoadedBacklog> {
  return loadWith(call, call.project);
}

/** The same for a project that differs from the call's. */
export function loadWith(call: CommandCall, project: Project): Promise<LoadedBacklog> {
  return loadCached(project, cacheFor(call, project), call.terminal.progress);
}

/** The cache of a project, which `--no-cache` keeps from the disk. */
export function cacheFor({options}: CommandCall, project: Project): ReadCache {
  return cacheOf(project, options['cache'] !== false);
}
