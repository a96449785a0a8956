import type {BurnUps} from '../core/history/burnUp.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {createHistoryReader} from '../io/loadHistory.js';
import type {Project} from '../io/project.js';
import {cacheFolderOf} from '../io/cacheFolder.js';
import {reportMissingHistory} from './reportMissingHistory.js';

/** What the plugin hands from loading to making pages. */
export interface Content extends LoadedBacklog {
  /** Null where the site shows none. */
  readonly burnUps: BurnUps | null;
}

/** Makes what adds the burn-ups of the epics to each backlog that is loaded, if the options ask for them. */
export function createBurnUps(
  project: Project,
  siteDir: string,
): (loaded: LoadedBacklog) => Promise<Content> {
  if (!project.options.history) return (loaded) => Promise.resolve({...loaded, burnUps: null});
  const read = createHistoryReader(project, cacheFolderOf(siteDir));
  return async (loaded) => {
    const history = await read(loaded.backlog);
    reportMissingHistory(history);
    return {...loaded, burnUps: history.burnUps};
  };
}
