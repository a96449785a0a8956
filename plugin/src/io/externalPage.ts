import {download} from './download.js';
import type {DownloadLimits} from './download.js';
import {keep, readKept} from './downloadCache.js';
import type {KeptPage} from './downloadCache.js';
import {faultyError, missingNotice, staleNotice, unpinnedError} from './externalFaults.js';
import {isPinned} from './externalSource.js';
import type {ExternalSource} from './externalSource.js';
import {readExternal} from './externalTickets.js';
import type {KnownTickets} from './externalTickets.js';

/** How a page is loaded. */
export interface PageSettings {
  /** Where pages are kept. */
  readonly folder: string;
  readonly limits: DownloadLimits;
  readonly tell: (notice: string) => void;
}

/**
 * Loads a backlog from the web, or from its copy where it has not changed, cannot be had or has turned
 * into something else. With a copy that is the one pinned there is nothing to ask for.
 *
 * @throws {ConfigurationError} where it is not the one that is pinned, or is none and there is no copy
 */
export async function loadPage(
  source: ExternalSource,
  url: string,
  {folder, limits, tell}: PageSettings,
): Promise<KnownTickets> {
  const kept = readUsable(source, readKept(folder, url));
  if (kept && source.integrity !== null) return kept.tickets;
  const found = await download(url, kept?.page ?? null, limits);
  if (found.kind === 'loaded') {
    if (!isPinned(source, found.bytes)) throw unpinnedError(source, found.bytes);
    const read = readExternal(source, found.bytes);
    if ('tickets' in read) {
      keep(folder, url, found);
      return read.tickets;
    }
    if (!kept) throw faultyError(source, read.fault);
    tell(staleNotice(source, read.fault, kept.page.day));
  } else if (found.kind === 'failed') {
    tell(
      kept ? staleNotice(source, found.reason, kept.page.day) : missingNotice(source, found.reason),
    );
  }
  return kept?.tickets ?? null;
}

interface Usable {
  readonly page: KeptPage;
  readonly tickets: KnownTickets;
}

/** A copy, if it is the one pinned and can still be read. */
function readUsable(source: ExternalSource, page: KeptPage | null): Usable | null {
  if (!page || !isPinned(source, page.bytes)) return null;
  const read = readExternal(source, page.bytes);
  return 'tickets' in read ? {page, tickets: read.tickets} : null;
}
