import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {BacklogTicket} from '../core/model/backlog.js';
import type {Archive} from '../core/pages/archives.js';
import {toRedirectPage} from '../core/pages/redirectPage.js';
import type {Site} from '../core/pages/site.js';
import type {Routes} from './siteAddresses.js';
import {warn} from './warn.js';

/** How a site's files are named, and where it is on the web. */
export interface RedirectSettings {
  readonly trailingSlash: boolean | undefined;
  readonly siteUrl: string;
}

/**
 * Writes a page for each archived ticket to the address it had, or would have, of its own: into the
 * folder of the tickets' pages, in the files Docusaurus would write. No route is needed for them, so
 * that they weigh nothing in what all pages load.
 */
export function writeRedirects(
  folder: string,
  archives: readonly Archive[],
  site: Site,
  {trailingSlash, siteUrl}: RedirectSettings,
): void {
  for (const {ticket, slug} of ticketsOf(archives)) {
    const url = site.ticketUrl(slug);
    const page = toRedirectPage({
      title: `${ticket.id}: ${ticket.title}`,
      url,
      canonicalUrl: siteUrl + url.replace(/#.*$/s, ''),
    });
    const file = trailingSlash === false ? `${slug}.html` : path.join(slug, 'index.html');
    if (!writeNew(path.join(folder, file), page)) {
      warn(`${slug} is not redirected to ${url}, since another page has its address`);
    }
  }
}

/** A route for each archived ticket under `start`, where no files are written. */
export async function toRedirectRoutes(
  archives: readonly Archive[],
  site: Site,
  routes: Routes,
  {createData}: PluginContentLoadedActions,
): Promise<RouteConfig[]> {
  const tickets = ticketsOf(archives);
  if (tickets.length === 0) return [];
  // One file for all: each module costs the bundler more than what it holds.
  const urls = Object.fromEntries(tickets.map(({slug}) => [slug, site.ticketUrl(slug)]));
  const data = await createData('redirects.json', JSON.stringify(urls));
  const component = fileURLToPath(new URL('../client/TicketRedirect.js', import.meta.url));
  return tickets.map((joined) => ({
    path: routes.ticket(joined),
    component,
    exact: true,
    modules: {data},
  }));
}

function ticketsOf(archives: readonly Archive[]): BacklogTicket[] {
  return archives.flatMap(({pages}) => pages.flat());
}

/** Writes a file unless there is one; tells whether it did. */
function writeNew(file: string, text: string): boolean {
  mkdirSync(path.dirname(file), {recursive: true});
  try {
    writeFileSync(file, text, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
