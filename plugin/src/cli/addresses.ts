import type {Addresses} from '../core/output/toTicketsJson.js';
import {findArchives} from '../core/pages/archives.js';
import {toTicketUrls} from '../core/pages/ticketUrls.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';

/** Which page shows a document only a running site knows; tickets and epics have fixed routes. */
export function addressesOf(
  {backlog, project}: Pick<LoadedBacklog, 'backlog' | 'project'>,
  routePath: string,
): Addresses {
  const archives = findArchives(backlog, project.options.ticketPages);
  const {ticketUrl} = toTicketUrls(archives, (route) => `${routePath}/${route}`);
  return {
    ticket: ({slug}) => ticketUrl(slug),
    epic: ({slug}) => `${routePath}/epics/${slug}`,
    document: () => null,
  };
}
