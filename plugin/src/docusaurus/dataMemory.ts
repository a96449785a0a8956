import {digest} from '../io/resultCache.js';

type Write = (route: string, props: unknown) => Promise<string>;

/** The data of a page as it was written the last time. */
interface Written {
  /** Digest of all but the HTML of its texts. */
  readonly rest: string;
  readonly html: readonly unknown[];
  readonly result: string;
}

/**
 * Writes the data of a page only where it differs from what was written before, and returns what came of
 * it then. Most of the data is HTML that is the same string as long as its text is, so that to compare
 * it is quicker than to write it out.
 */
export function createDataMemory(write: Write): Write {
  const known = new Map<string, Written>();
  return async (route, props) => {
    const html: unknown[] = [];
    const takeHtml = (key: string, value: unknown): unknown =>
      key === 'html' ? html.push(value) : value;
    const rest = digest(JSON.stringify(props, takeHtml));
    const before = known.get(route);
    if (before?.rest === rest && isSame(before.html, html)) return before.result;
    const result = await write(route, props);
    known.set(route, {rest, html, result});
    return result;
  };
}

function isSame(before: readonly unknown[], html: readonly unknown[]): boolean {
  return before.length === html.length && html.every((it, index) => it === before[index]);
}
