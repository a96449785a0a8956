/** Marks the elements of a page whose HTML its data leaves out. */
export const htmlMark = 'data-tickets-html';

/**
 * The data of a page with the HTML of its text. The first page of a visit has it in its document
 * already; for any other it is fetched.
 *
 * @param url of a file with the HTML, a list of texts
 * @param route of the page
 * @throws {Error} where the file cannot be fetched
 */
export async function loadPage(data: unknown, url: string, route: string): Promise<unknown> {
  return fillHtml(data, readDocument(data, route) ?? (await fetchHtml(url)));
}

/** Puts HTML where its numbers stand in data (`splitPage` in core/pages). */
export function fillHtml(data: unknown, html: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((item) => fillHtml(item, html));
  if (typeof data !== 'object' || data === null) return data;
  const number = numberOf(data);
  if (number !== null) return {...data, html: html[number] ?? ''};
  return Object.fromEntries(Object.entries(data).map(([key, it]) => [key, fillHtml(it, html)]));
}

function numberOf(data: object): number | null {
  const {kind, html} = data as {kind?: unknown; html?: unknown};
  return kind === 'html' && typeof html === 'number' ? html : null;
}

/** Null where the document is another page's, or a theme has not all of the HTML in it. */
function readDocument(data: unknown, route: string): string[] | null {
  const isFirst = document.documentElement.dataset['hasHydrated'] !== 'true';
  if (!isFirst || withoutEnding(window.location.pathname) !== withoutEnding(route)) return null;
  const found = Array.from(document.querySelectorAll(`[${htmlMark}]`), (it) => it.innerHTML);
  return found.length === countHtml(data) ? found : null;
}

/** Servers give a page at several addresses: `/x`, `/x/`, `/x.html`, `/x/index.html`. */
function withoutEnding(path: string): string {
  return decodeURI(path).replace(/(?:\/index)?\.html$|\/$/, '');
}

function countHtml(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  if (numberOf(data) !== null) return 1;
  return Object.values(data).reduce<number>((sum, it) => sum + countHtml(it), 0);
}

async function fetchHtml(url: string): Promise<string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return (await response.json()) as string[];
}
