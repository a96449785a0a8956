import type {ExternalTicket} from '../core/model/external.js';
import {readTicketsJson} from '../core/output/readTicketsJson.js';
import type {ReadTickets} from '../core/output/readTicketsJson.js';
import {faultyError, unpinnedError} from './externalFaults.js';
import {isPinned} from './externalSource.js';
import type {ExternalSource} from './externalSource.js';
import {decode} from './textFiles.js';

/** The tickets of a backlog; null where nothing is known of it. */
export type KnownTickets = readonly ExternalTicket[] | null;

/** Reads a `tickets.json` that is known to be the one that is pinned, if one is. */
export function readExternal({name, baseUrl}: ExternalSource, bytes: Buffer): ReadTickets {
  return readTicketsJson(decode(bytes), name, baseUrl);
}

/**
 * Reads a `tickets.json`.
 *
 * @throws {ConfigurationError} where it is not the one that is pinned, or is none at all
 */
export function acceptExternal(source: ExternalSource, bytes: Buffer): readonly ExternalTicket[] {
  if (!isPinned(source, bytes)) throw unpinnedError(source, bytes);
  const read = readExternal(source, bytes);
  if ('fault' in read) throw faultyError(source, read.fault);
  return read.tickets;
}
