import {anchorIn} from '../model/anchor.js';
import {archiveRoutesOf, routesOfArchived} from './archives.js';
import type {Archive} from './archives.js';
import type {Site} from './site.js';

/** Where tickets are shown: on pages of their own, or in archives; routes are below that of the tickets. */
export function toTicketUrls(
  archives: readonly Archive[],
  urlOf: (route: string) => string,
): Pick<Site, 'ticketUrl' | 'archiveUrls'> {
  const archived = routesOfArchived(archives);
  const pages = new Map(archives.map((it) => [it.epic.slug, archiveRoutesOf(it).map(urlOf)]));
  return {
    ticketUrl(slug, anchor = null) {
      const archive = archived.get(slug);
      if (archive !== undefined) {
        return `${urlOf(archive)}#${anchor === null ? slug : anchorIn(slug, anchor)}`;
      }
      return anchor === null ? urlOf(slug) : `${urlOf(slug)}#${anchor}`;
    },
    archiveUrls: (epicSlug) => pages.get(epicSlug) ?? [],
  };
}
