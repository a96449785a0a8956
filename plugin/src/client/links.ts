/** A link of a page; one within a picture is an element of SVG. */
export type PageLink = HTMLAnchorElement | SVGAElement;

/** The parts of an address. */
export type PageAddress = Pick<HTMLAnchorElement, 'origin' | 'pathname' | 'search' | 'hash'>;

/** The link that an element is in; null where it is in none. */
export function linkAt(element: Element): PageLink | null {
  return element.closest<PageLink>('a[href]');
}

/** Where a link leads. One of SVG has no parts of its address. */
export function addressOf(link: PageLink): PageAddress {
  if (link instanceof HTMLAnchorElement) return link;
  const plain = document.createElement('a');
  plain.href = link.href.baseVal;
  return plain;
}

/** A part of an address in plain letters; one that is not well formed stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
