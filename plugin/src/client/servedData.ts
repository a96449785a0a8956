import {useEffect, useState} from 'react';
import {watchVersions} from './servedVersions.js';

/** What the development server answers with. */
interface Answer {
  readonly version: string;
  /** Null where there is no such page. */
  readonly data: unknown;
}

/** What came for a page. */
type Served = Answer | {readonly error: Error};

/** What pages were last shown with, by address, to be there at once when a reader comes back. */
const known = new Map<string, Answer>();

/**
 * The data of a page, as it is now and after each change; null until it has come. Data that is null is that
 * of a page that is not there.
 *
 * @param url where the development server answers
 * @param route of the page
 * @throws {Error} where the data cannot be had
 */
export function useServedData(url: string, route: string): {readonly data: unknown} | null {
  const address = `${url}page?route=${encodeURIComponent(route)}`;
  const [last, setLast] = useState<{readonly address: string; readonly served: Served} | null>(
    null,
  );
  useEffect(() => {
    let isShown = true;
    const load = async (): Promise<void> => {
      const served = await fetchAnswer(address);
      if (isShown) setLast({address, served});
    };
    let stop: (() => void) | null = null;
    void load().then(() => {
      if (!isShown) return;
      stop = watchVersions(`${url}changes`, (version) => {
        if (known.get(address)?.version !== version) void load();
      });
    });
    return () => {
      isShown = false;
      stop?.();
    };
  }, [url, address]);
  const served = last?.address === address ? last.served : known.get(address);
  if (served && 'error' in served) throw served.error;
  return served ?? null;
}

/** A page is shown as it was where there is no answer, or it is gone while its route is still there. */
async function fetchAnswer(address: string): Promise<Served> {
  const before = known.get(address);
  try {
    const response = await fetch(address);
    if (response.status === 404 && before) return before;
    const answer = (await response.json()) as Answer;
    known.set(address, answer);
    return answer;
  } catch (cause) {
    return before ?? {error: new Error(`No data came from ${address}`, {cause})};
  }
}
