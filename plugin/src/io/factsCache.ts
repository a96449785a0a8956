import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {TicketFacts} from '../core/history/ticketFacts.js';
import {writeFileAtomic} from './atomicFile.js';

/** What was read from blobs, by a key for each, kept on disk from one build to the next. */
export interface FactsCache {
  get(key: string): TicketFacts | null | undefined;
  set(key: string, facts: TicketFacts | null): void;
  /** How many were set since it was opened. */
  added(): number;
  /** Writes down what was asked for or set since it was opened; all else is forgotten. */
  save(): void;
}

/**
 * Opens a cache in a folder. `setting` is all that what is read depends on beside the blobs: with
 * another one, or where the file is damaged, the cache is empty. A folder that cannot be written is
 * no reason to fail.
 */
export function openFactsCache(folder: string, setting: string): FactsCache {
  const file = path.join(folder, `history-${digest(setting).slice(0, 16)}.json`);
  const known = readFacts(file, setting);
  const used = new Map<string, TicketFacts | null>();
  let added = 0;
  return {
    get(key) {
      const facts = known.get(key);
      if (facts !== undefined) used.set(key, facts);
      return used.get(key);
    },
    set(key, facts) {
      used.set(key, facts);
      added += 1;
    },
    added: () => added,
    save() {
      if (added > 0 || used.size < known.size) writeFacts(file, setting, used);
    },
  };
}

type Facts = Map<string, TicketFacts | null>;

/** The first line is a checksum of the rest, so that no part of a damaged file is believed. */
function readFacts(file: string, setting: string): Facts {
  try {
    const text = readFileSync(file, 'utf8');
    const lineEnd = text.indexOf('\n');
    const facts = text.slice(lineEnd + 1);
    if (text.slice(0, lineEnd) !== digest(setting + facts)) return new Map();
    return new Map(JSON.parse(facts) as [string, TicketFacts | null][]);
  } catch {
    return new Map();
  }
}

function writeFacts(file: string, setting: string, used: Facts): void {
  const facts = JSON.stringify([...used]);
  try {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileAtomic(file, `${digest(setting + facts)}\n${facts}`);
  } catch {
    // The next build reads everything again.
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
