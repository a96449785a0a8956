import path from 'node:path';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {BacklogTicket, Epic} from '../core/model/backlog.js';
import type {Addresses} from '../core/output/toTicketsJson.js';
import {archiveRoutesOf} from '../core/pages/archives.js';
import type {Archive} from '../core/pages/archives.js';
import type {Site} from '../core/pages/site.js';
import {toTicketUrls} from '../core/pages/ticketUrls.js';
import {findRoot, toRootPath} from '../io/project.js';
import type {Project} from '../io/project.js';
import {isFileInside} from '../io/textFiles.js';
import type {DocsAddresses} from './docsAddresses.js';

/** What of a site's configuration decides addresses. */
export interface SiteSettings {
  readonly baseUrl: string;
  readonly trailingSlash: boolean | undefined;
  /** Whether files are built, or pages served as they change. */
  readonly building: boolean;
}

/** Routes of our pages, without the site's trailing-slash setting: Docusaurus applies it itself. */
export interface Routes {
  readonly overview: string;
  page(name: string): string;
  /** A page of the list of all tickets, from 1. */
  list(page: number): string;
  /** A page of the files that several tickets change, from 1. */
  files(page: number): string;
  /** A page of the documents, from 1. */
  documents(page: number): string;
  ticket(ticket: BacklogTicket): string;
  epic(epic: Epic): string;
  /** The pages of an archive. */
  archive(archive: Archive): string[];
}

/** The routes below the tickets' base, such as `/base/tickets/board`. */
export function toRoutes({baseUrl}: Pick<SiteSettings, 'baseUrl'>, routeBasePath: string): Routes {
  const base = `${baseUrl}/${routeBasePath}`.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return {
    // The site's own front page is the one address that ends in a slash, whatever is configured.
    overview: `${base}/` === baseUrl ? baseUrl : base,
    page: (name) => `${base}/${name}`,
    list: (page) => numbered(`${base}/list`, page),
    files: (page) => numbered(`${base}/files`, page),
    documents: (page) => numbered(`${base}/documents`, page),
    ticket: ({slug}) => `${base}/${slug}`,
    epic: ({slug}) => `${base}/epics/${slug}`,
    archive: (archive) => archiveRoutesOf(archive).map((route) => `${base}/${route}`),
  };
}

function numbered(route: string, page: number): string {
  return page === 1 ? route : `${route}/${String(page)}`;
}

/**
 * The addresses pages link to. `docs` knows the pages of documents; what has no page is seen in the
 * repository, if the site names one and the file exists.
 */
export function toSite(
  project: Project,
  settings: SiteSettings,
  docs: DocsAddresses,
  archives: readonly Archive[],
): Site {
  const {options, root} = project;
  const routes = toRoutes(settings, options.routeBasePath);
  const finish = (route: string): string => applyTrailingSlash(route, settings);
  const blob = toBlobUrl(project);
  return {
    links: {
      overview: finish(routes.overview),
      board: finish(routes.page('board')),
      list: finish(routes.list(1)),
      dependencies: finish(routes.page('dependencies')),
      files: finish(routes.files(1)),
      documents: finish(routes.documents(1)),
      health: finish(routes.page('health')),
      json: settings.building ? routes.page('tickets.json') : null,
    },
    listUrl: (page) => finish(routes.list(page)),
    filesUrl: (page) => finish(routes.files(page)),
    documentsUrl: (page) => finish(routes.documents(page)),
    ...toTicketUrls(archives, (route) => finish(routes.page(route))),
    epicUrl: (slug) => finish(routes.page(`epics/${slug}`)),
    fileUrl(file, anchor) {
      const page = docs(file, anchor);
      if (page) return finish(page.permalink) + page.hash;
      const url = blob && isFileInside(root, path.join(root, file)) ? blob(file) : null;
      return url && anchor !== null ? `${url}#${anchor}` : url;
    },
    editUrl: (file) => (options.editUrl ? join(options.editUrl, file) : null),
  };
}

/** The same addresses as `tickets.json` wants them. */
export function toAddresses(site: Site): Addresses {
  return {
    ticket: ({slug}) => site.ticketUrl(slug),
    epic: ({slug}) => site.epicUrl(slug),
    document: (file, anchor) => site.fileUrl(file, anchor),
  };
}

/** Web addresses count from the repository's own root, which may lie above the tickets' root. */
function toBlobUrl({root, options}: Project): ((file: string) => string) | null {
  const {repositoryUrl, branch} = options;
  if (!repositoryUrl) return null;
  const above = toRootPath(findRoot(root), root);
  return (file) => join(repositoryUrl, ['blob', branch, above, file].filter(Boolean).join('/'));
}

function join(base: string, file: string): string {
  return `${base.replace(/\/$/, '')}/${encodeURI(file)}`;
}
