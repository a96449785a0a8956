import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {writeFileAtomic} from '../atomicFile.js';
import {digest} from '../resultCache.js';
import {readTickets, writeTickets} from './storedTicket.js';
import type {StoredTicket} from './storedTicket.js';

/**
 * What was read from ticket files, on disk. The file is a list of blocks, each with its length and a
 * checksum in front, so that no part of a damaged file is believed, and one that another process was
 * adding while this one read it is left out. What was read anew is added as a block; the file is
 * written as a whole, and takes the place of the old one at once, where more than half of it is out of
 * date.
 */
export interface TicketStore {
  /** What is stored, by path; of several states of a file the last. */
  load(): Map<string, StoredTicket>;
  /**
   * Stores tickets: `changed` are those among `all` that are not stored yet. A file that cannot be
   * written is no reason to fail: the next run reads the tickets again.
   */
  save(all: ReadonlyMap<string, StoredTicket>, changed: readonly StoredTicket[]): void;
}

/** Opens the store of a folder for a setting: all that reading depends on beside the files. */
export function openTicketStore(folder: string, setting: string): TicketStore {
  const key = digest(setting);
  const file = path.join(folder, `tickets-${key.slice(0, 16)}.cache`);
  // How many tickets the file holds, those out of date among them; null where it is to be written anew.
  let stored: number | null = null;
  return {
    load() {
      const blocks = readBlocks(readIfThere(file), key);
      const tickets = blocks.whole.flatMap((block) => [...readTickets(block)]);
      stored = blocks.areAll ? tickets.length : null;
      return new Map(tickets.map((it) => [it.ticket.path, it]));
    },
    save(all, changed) {
      const lines = (stored ?? Infinity) + changed.length;
      const isWasteful = lines > 2 * all.size + fewLines;
      if (changed.length === 0 && !isWasteful) return;
      try {
        mkdirSync(folder, {recursive: true});
        if (isWasteful) writeFileAtomic(file, toBlock(all.values(), key), false);
        else appendFileSync(file, Buffer.concat(toBlock(changed, key)));
        if (isWasteful) removeUnused(folder);
        stored = isWasteful ? all.size : lines;
      } catch {
        // As if there were no store.
      }
    },
  };
}

/** So many lines out of date are no reason to write a file anew. */
const fewLines = 100;

const headLength = 64 + 1 + 12 + 1;

/** `<SHA-256 of the key and the body> <length of the body, 12 digits>`, a line end, and the body. */
function toBlock(tickets: Iterable<StoredTicket>, key: string): Buffer[] {
  const body = writeTickets(tickets);
  const length = String(body.length).padStart(12, '0');
  return [Buffer.from(`${sumOf(key, body)} ${length}\n`), body];
}

function sumOf(key: string, body: Buffer): string {
  return createHash('sha256').update(key).update(body).digest('hex');
}

interface Blocks {
  /** The bodies of those that are whole, up to the first one that is not. */
  readonly whole: readonly Buffer[];
  readonly areAll: boolean;
}

function readBlocks(bytes: Buffer, key: string): Blocks {
  const whole: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at + headLength;
    const [sum, length] = bytes.toString('latin1', at, start - 1).split(' ');
    const body = bytes.subarray(start, start + Number(length));
    if (body.length !== Number(length) || sumOf(key, body) !== sum) break;
    whole.push(body);
    at = start + body.length;
  }
  return {whole, areAll: at > 0 && at === bytes.length};
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

const month = 30 * 24 * 60 * 60 * 1000;

/** Stores of settings that nobody has used for a month. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const isStore = /^tickets-[\da-f]{16}\.cache$/.test(name);
    if (isStore && Date.now() - statSync(file).mtimeMs > month) rmSync(file, {force: true});
  }
}
