/** A page's props without the HTML of its text, and that HTML. */
export interface SplitPage {
  /** The props, with the number of its HTML in the place of each. */
  readonly data: unknown;
  /** In the order in which the page shows them. */
  readonly html: readonly string[];
}

/**
 * Takes the HTML of a text out of a page's props, as far as it stands there as `{kind: 'html', html}`.
 * client/pageHtml.ts puts it back.
 */
export function splitPage(props: unknown): SplitPage {
  const html: string[] = [];
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    if (isHtml(value)) return {...value, html: html.push(value.html) - 1};
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, visit(it)]));
  };
  return {data: visit(props), html};
}

function isHtml(value: object): value is {readonly kind: 'html'; readonly html: string} {
  const {kind, html} = value as {kind?: unknown; html?: unknown};
  return kind === 'html' && typeof html === 'string';
}
