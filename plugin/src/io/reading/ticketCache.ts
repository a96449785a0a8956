import type {FindingMemory} from '../../core/check/ticketFindings.js';
import type {Ticket} from '../../core/model/ticket.js';
import type {ReadOptions} from '../../core/read/readOptions.js';
import {readTicket} from '../../core/read/readTicket.js';
import {digest} from '../resultCache.js';
import type {SourceTree} from '../sourceTree.js';
import {Generations} from './generations.js';
import type {StoredTicket} from './storedTicket.js';
import type {TicketStore} from './ticketStore.js';

/** The ticket of a file, or why its text cannot be had. */
export type ReadTicketFile = {readonly ticket: Ticket} | {readonly reason: string};

/** The tickets of the last load, and those that a store held when they were first asked for. */
export class TicketCache {
  readonly #store: TicketStore | null;
  readonly #tickets = new Generations<StoredTicket>();
  #isLoaded = false;
  /** Paths of those that the store does not have as they are now. */
  readonly #unsaved = new Set<string>();
  /** Paths of those that were read a moment ago for the load that comes next, and for the present one. */
  #coming = new Set<string>();
  #fresh = new Set<string>();

  constructor(store: TicketStore | null) {
    this.#store = store;
  }

  /** Begins a load: what the one before it did not ask for is forgotten. */
  next(): void {
    this.#tickets.next();
    this.#fresh = this.#coming;
    this.#coming = new Set();
  }

  /** Whether a file is known not to have changed since it was read. */
  isKnown(tree: SourceTree, path: string): boolean {
    const known = this.#find(path)?.stamp ?? null;
    return known !== null && known === (tree.stamp?.(path) ?? null);
  }

  /** Takes tickets that were read elsewhere for the load that comes next. */
  add(tickets: Iterable<StoredTicket>): void {
    for (const it of tickets) {
      this.#keep(it);
      this.#coming.add(it.ticket.path);
    }
  }

  /** Reads a file, if it may have changed; its path is put among `parsed` where it was parsed. */
  read(tree: SourceTree, path: string, options: ReadOptions, parsed: Set<string>): ReadTicketFile {
    const known = this.#find(path);
    if (known && this.#fresh.has(path)) {
      parsed.add(path);
      return known;
    }
    // The stamp is taken before the text, so that a save between the two is seen the next time.
    const stamp = tree.stamp?.(path) ?? null;
    if (known && stamp !== null && known.stamp === stamp) return known;
    const read = tree.read(path);
    if ('reason' in read) return read;
    const textDigest = digest(read.text);
    if (known?.digest === textDigest) return stamp ? this.#keep({...known, stamp}) : known;
    parsed.add(path);
    const ticket = readTicket({path, text: read.text}, options);
    return this.#keep({stamp, digest: textDigest, ticket, record: null, findings: null});
  }

  /** What was found in the tickets of this load by a check of a key (`ticketCheckKey`). */
  findings(key: string): FindingMemory {
    return {
      get: ({path}) => {
        const findings = this.#tickets.get(path)?.findings;
        return findings?.key === key ? findings.found : undefined;
      },
      set: ({path}, found) => {
        const known = this.#tickets.get(path);
        if (known) this.#keep({...known, findings: {key, found}});
      },
    };
  }

  /** Stores the tickets of this load for the next process. */
  save(): void {
    const all = this.#tickets.values;
    this.#store?.save(
      all,
      [...this.#unsaved].flatMap((path) => all.get(path) ?? []),
    );
    this.#unsaved.clear();
  }

  #find(path: string): StoredTicket | undefined {
    if (!this.#isLoaded) {
      this.#isLoaded = true;
      for (const [at, ticket] of this.#store?.load() ?? []) this.#tickets.add(at, ticket);
    }
    return this.#tickets.get(path);
  }

  #keep(ticket: StoredTicket): StoredTicket {
    this.#unsaved.add(ticket.ticket.path);
    return this.#tickets.set(ticket.ticket.path, ticket);
  }
}
