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
  /**
   * What Docusaurus' debug plugin puts into its page under `start`. It takes the content of all plugins,
   * and 10,000 tickets would be 200 MB of JSON for the bundler, after each change.
   */
  toJSON(): object;
}

/** Makes what adds the burn-ups of the epics to each backlog that is loaded, if the options ask for them. */
export function createContent(
  project: Project,
  siteDir: string,
): (loaded: LoadedBacklog) => Promise<Content> {
  if (!project.options.history) return (loaded) => Promise.resolve(toContent(loaded, null));
  const read = createHistoryReader(project, cacheFolderOf(siteDir));
  return async (loaded) => {
    const history = await read(loaded.backlog);
    reportMissingHistory(history);
    return toContent(loaded, history.burnUps);
  };
}

function toContent(loaded: LoadedBacklog, burnUps: BurnUps | null): Content {
  const {backlog, diagnostics, reading} = loaded;
  const {tickets, epics, documents} = backlog;
  const numbers = {
    tickets: tickets.length,
    epics: epics.length,
    documents: documents.length,
    diagnostics: diagnostics.length,
  };
  return {...loaded, burnUps, toJSON: () => ({dialect: reading.dialect, ...numbers})};
}
