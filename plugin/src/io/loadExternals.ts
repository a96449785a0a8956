import type {ExternalBacklog} from '../core/model/external.js';
import {cacheFolderOf} from './cacheFolder.js';
import {usualLimits} from './download.js';
import type {DownloadLimits} from './download.js';
import {createFileLoader} from './externalFile.js';
import {loadPage} from './externalPage.js';
import type {PageSettings} from './externalPage.js';
import type {ExternalSource} from './externalSource.js';
import type {KnownTickets} from './externalTickets.js';
import type {Project} from './project.js';

/** Gives the project with the backlogs of other sites: the same object as long as they stay the same. */
export type LoadExternals = () => Promise<Project>;

/**
 * Makes what loads the backlogs of other sites that the options name. Those on the web are asked for
 * once; files are read each time. What cannot be had is told, in a sentence without its full stop.
 *
 * @throws {ConfigurationError} when it loads one that is not what the options say
 */
export function createExternalLoader(
  project: Project,
  tell: (notice: string) => void,
  limits: DownloadLimits = usualLimits,
): LoadExternals {
  const settings = {folder: cacheFolderOf(project.siteDir), limits, tell};
  const loaders = project.externalSources.map((source) => createLoader(source, settings));
  let known = project;
  return async () => {
    const found = await Promise.all(loaders.map((load) => load()));
    if (found.some((tickets, index) => tickets !== known.externals[index]?.tickets))
      known = {...project, externals: toBacklogs(project, found)};
    return known;
  };
}

type Loader = () => Promise<KnownTickets>;

function createLoader(source: ExternalSource, settings: PageSettings): Loader {
  const {place} = source;
  if ('url' in place) {
    const {url} = place;
    let loading: Promise<KnownTickets> | null = null;
    return () => (loading ??= loadPage(source, url, settings));
  }
  const load = createFileLoader(source, place.file, settings.tell);
  return () => Promise.resolve().then(load);
}

function toBacklogs({externalSources}: Project, found: readonly KnownTickets[]): ExternalBacklog[] {
  return externalSources.map(({name}, index) => ({name, tickets: found[index] ?? null}));
}
