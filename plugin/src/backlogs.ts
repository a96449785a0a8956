import type {PageContext} from './core/pages/cards.js';
import {inProcess} from './inProcess.js';

/** A backlog of the site with what docs pages need of it. */
export interface SiteBacklog {
  /** The `id` of the plugin's instance. */
  readonly id: string;
  /** Folder that paths count from, absolute. */
  readonly root: string;
  /** A file, absolute, that is written anew each time the backlog is loaded. */
  readonly stampFile: string;
  readonly context: PageContext;
  /** By the path of a translated page, the path of the document it stands for; both from the root. */
  readonly originals: ReadonlyMap<string, string>;
  readonly idPattern: string;
  readonly autolink: boolean;
  /** Kinds of documents whose pages do not list the tickets that rest on them. */
  readonly quietKinds: ReadonlySet<string>;
  /** What becomes of a directive that shows nothing. */
  readonly onProblem: 'throw' | 'warn' | 'log' | 'ignore';
  /** Whether files are built, or pages served as they change. */
  readonly building: boolean;
}

/** Makes a backlog known to the docs pages, in place of what was known by its id. */
export function publishBacklog(backlog: SiteBacklog): void {
  published().set(backlog.id, backlog);
}

/** All backlogs of the site, the default one first. */
export function siteBacklogs(): SiteBacklog[] {
  return [...published().values()].toSorted(
    (a, b) => Number(b.id === 'default') - Number(a.id === 'default'),
  );
}

/** Docusaurus compiles docs pages apart from its plugins, and gives the remark plugin no access to them. */
function published(): Map<string, SiteBacklog> {
  return inProcess('backlogs', () => new Map<string, SiteBacklog>());
}
