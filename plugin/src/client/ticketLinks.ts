import type {PageLinks} from '../core/pages/props.js';

/**
 * The last part of the address of the ticket's page that a link leads to; null for any other link,
 * and for one to the page that is shown. A page of a name that no ticket has looks like a ticket's.
 */
export function ticketSlugOf(link: HTMLAnchorElement, links: PageLinks): string | null {
  const address = pathOf(link.pathname);
  const base = `${pathOf(links.overview)}/`;
  if (link.origin !== window.location.origin || !address.startsWith(base)) return null;
  if (Object.values<string | null>({...links}).some((it) => it !== null && pathOf(it) === address))
    return null;
  const slug = address.slice(base.length);
  return slug === '' || slug.includes('/') || address === pathOf(window.location.pathname)
    ? null
    : slug;
}

/** An address without what web hosts add to it or leave out. */
function pathOf(pathname: string): string {
  const plain = pathname.replace(/\/(?:index\.html)?$|\.html$/, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
