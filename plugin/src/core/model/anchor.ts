/**
 * The anchor of a place in a ticket's text on a page that shows several tickets: behind that of its
 * ticket. Neither slugs nor ids of headings have a colon, so no two places share an anchor. With null
 * the page shows one ticket only.
 */
export function anchorIn(section: string | null, anchor: string): string {
  return section === null ? anchor : `${section}:${anchor}`;
}
