import type {VFile} from 'vfile';
import {siteBacklogs} from '../backlogs.js';
import type {SiteBacklog} from '../backlogs.js';
import {toRootPath} from '../io/project.js';

/** The page that is compiled. */
export interface Page {
  /** The backlogs of the site, the default one first; there is one at least. */
  readonly backlogs: readonly [SiteBacklog, ...SiteBacklog[]];
  readonly file: VFile;
}

/**
 * The page of a file.
 *
 * @throws {Error} where no backlog is loaded, since the site does not name the plugin
 */
export function pageOf(file: VFile): Page {
  const [first, ...rest] = siteBacklogs();
  if (first) return {backlogs: [first, ...rest], file};
  throw new Error(
    "docusaurus-plugin-tickets/remark: no backlog is loaded; add 'docusaurus-plugin-tickets' to the site's `plugins`",
  );
}

/** Path of the page from the root of a backlog; for a translated page, that of its original. */
export function pathIn({root, originals}: SiteBacklog, {path}: VFile): string {
  const own = toRootPath(root, path);
  return originals.get(own) ?? own;
}

/** Whether the page's front matter asks that the tickets that rest on it are not listed. */
export function isQuiet({data}: VFile): boolean {
  const {frontMatter} = data as {frontMatter?: Record<string, unknown>};
  return frontMatter?.['hide_tickets'] === true;
}
