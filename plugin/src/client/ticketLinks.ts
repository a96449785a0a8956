import type {PageLinks} from '../core/pages/props.js';
import {decodePart} from './links.js';

/**
 * The slug of the ticket that a link leads to: the last part of the address of its page, or its anchor
 * in an archive. Null for any other link, and for one to the page that is shown. A page of a name that
 * no ticket has looks like a ticket's.
 */
export function ticketSlugOf(link: HTMLAnchorElement, links: PageLinks): string | null {
  const address = pathOf(link.pathname);
  const base = `${pathOf(links.overview)}/`;
  if (link.origin !== window.location.origin || !address.startsWith(base)) return null;
  if (Object.values<string | null>({...links}).some((it) => it !== null && pathOf(it) === address))
    return null;
  if (address === pathOf(window.location.pathname)) return null;
  const route = address.slice(base.length);
  const slug = isArchive(route) ? ticketOf(link.hash) : route;
  return slug === '' || slug.includes('/') ? null : slug;
}

function isArchive(route: string): boolean {
  return /^epics\/[^/]+\/archive(?:\/\d+)?$/.test(route);
}

/** Behind a colon stands the place in the ticket's text. */
function ticketOf(hash: string): string {
  return decodePart(hash.slice(1)).replace(/:.*$/s, '');
}

/** An address without what web hosts add to it or leave out. */
function pathOf(pathname: string): string {
  return decodePart(pathname.replace(/\/(?:index\.html)?$|\.html$/, ''));
}
