/** Marks the element of a page that holds its data, and those with the HTML that the data leaves out. */
export const dataMark = 'data-tickets-page';
export const htmlMark = 'data-tickets-html';

/**
 * The data of a page. The first page of a visit has it in its document; that of any other is fetched.
 *
 * @param url of a file with the data
 * @param route of the page
 * @throws {Error} where the file cannot be fetched
 */
export async function loadPage(url: string, route: string): Promise<unknown> {
  return readDocument(route) ?? (await fetchData(url));
}

/** Data without the HTML of its texts, `{kind: 'html', html}`: in the place of each stands its number. */
export function withoutHtml(data: unknown): unknown {
  let count = 0;
  return mapHtml(data, () => count++);
}

/** Data with the HTML of texts in the places of their numbers. */
export function withHtml(data: unknown, html: readonly string[]): unknown {
  return mapHtml(data, (number) => html[number as number] ?? '');
}

/** Changes the HTML of each text, in the order in which a page shows them. */
function mapHtml(data: unknown, change: (html: unknown) => unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => mapHtml(item, change));
  if (typeof data !== 'object' || data === null) return data;
  if ('html' in data && 'kind' in data && data.kind === 'html')
    return {...data, html: change(data.html)};
  return Object.fromEntries(Object.entries(data).map(([key, it]) => [key, mapHtml(it, change)]));
}

/** Null where the document is another page's, or a theme has not all of the data in it. */
function readDocument(route: string): unknown {
  const isFirst = document.documentElement.dataset['hasHydrated'] !== 'true';
  if (!isFirst || withoutEnding(window.location.pathname) !== withoutEnding(route)) return null;
  const text = document.querySelector(`[${dataMark}]`)?.textContent;
  if (!text) return null;
  const html = Array.from(document.querySelectorAll(`[${htmlMark}]`), (it) => it.innerHTML);
  let count = 0;
  const data = mapHtml(JSON.parse(text), (number) => {
    count++;
    return html[number as number];
  });
  return count === html.length ? data : null;
}

/** Servers give a page at several addresses: `/x`, `/x/`, `/x.html`, `/x/index.html`. */
function withoutEnding(path: string): string {
  return decodeURI(path).replace(/(?:\/index)?\.html$|\/$/, '');
}

async function fetchData(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.json();
}
