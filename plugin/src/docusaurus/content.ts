import path from 'node:path';
import type {BurnUps} from '../core/history/burnUp.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {loadHistory} from '../io/loadHistory.js';
import {reportMissingHistory} from './reportMissingHistory.js';

/** What the plugin hands from loading to making pages. */
export interface Content extends LoadedBacklog {
  /** Null where the site shows none. */
  readonly burnUps: BurnUps | null;
}

/** Adds the burn-ups of the epics, where the options ask for them. */
export async function withBurnUps(loaded: LoadedBacklog, siteDir: string): Promise<Content> {
  const {project, backlog} = loaded;
  if (!project.options.history) return {...loaded, burnUps: null};
  // `docusaurus clear` empties this folder.
  const folder = path.join(siteDir, 'node_modules', '.cache', 'docusaurus-plugin-tickets');
  const history = await loadHistory(project, backlog, folder);
  reportMissingHistory(history);
  return {...loaded, burnUps: history.burnUps};
}
