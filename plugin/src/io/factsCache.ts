import path from 'node:path';
import type {TicketFacts} from '../core/history/ticketFacts.js';
import {digest, openResultCache} from './resultCache.js';
import type {ResultCache} from './resultCache.js';

/** What was read from blobs; null where a blob is no ticket. */
export type FactsCache = ResultCache<TicketFacts | null>;

/** Opens a cache in a folder; each setting has a file of its own. */
export function openFactsCache(folder: string, setting: string): FactsCache {
  return openResultCache(
    path.join(folder, `history-${digest(setting).slice(0, 16)}.json`),
    setting,
  );
}
