import {parentPort} from 'node:worker_threads';
import {createTicketCheck, ticketCheckKey} from '../../core/check/ticketFindings.js';
import type {Ticket} from '../../core/model/ticket.js';
import type {ReadOptions} from '../../core/read/readOptions.js';
import {readTicket} from '../../core/read/readTicket.js';
import type {CheckSetup} from '../project.js';
import {digest} from '../resultCache.js';
import {diskTree} from '../sourceTree.js';
import {writeTickets} from './storedTicket.js';
import type {StoredFindings, StoredTicket} from './storedTicket.js';

/** Files that a thread is to read. */
export interface ReadRequest {
  readonly root: string;
  readonly paths: readonly string[];
  readonly options: ReadOptions;
  /** What the tickets are held to; null where that is not known yet. */
  readonly setup: CheckSetup | null;
}

// What fails ends the thread: whoever started it reads the files itself.
parentPort?.on('message', (request: ReadRequest) => {
  const bytes = writeTickets(readFiles(request));
  // Small buffers share their memory with others, which would go with them.
  const own = new Uint8Array(bytes);
  parentPort?.postMessage(own, [own.buffer]);
});

/** The tickets of files that can be read; why others cannot is found out where they are missed. */
function* readFiles({root, paths, options, setup}: ReadRequest): Generator<StoredTicket> {
  const tree = diskTree(root);
  const find = setup && toFinder(setup);
  for (const path of paths) {
    const stamp = tree.stamp?.(path) ?? null;
    const read = tree.read(path);
    if ('reason' in read) continue;
    const ticket = readTicket({path, text: read.text}, options);
    const findings = find?.(ticket) ?? null;
    yield {stamp, digest: digest(read.text), ticket, record: null, findings};
  }
}

function toFinder({settings, severities}: CheckSetup): (ticket: Ticket) => StoredFindings {
  const check = createTicketCheck(settings, severities);
  const key = digest(ticketCheckKey(settings, severities));
  return (ticket) => ({key, found: check(ticket)});
}
