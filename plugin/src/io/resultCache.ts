import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {writeFileAtomic} from './atomicFile.js';

/** What was worked out, by a key for each, kept on disk from one build to the next. */
export interface ResultCache<Result> {
  get(key: string): Result | undefined;
  set(key: string, result: Result): void;
  /** How many were set since it was opened or saved. */
  added(): number;
  /** Writes down what was asked for or set since it was opened or saved; all else is forgotten. */
  save(): void;
}

/**
 * Opens a cache in a file. `setting` is all that the results depend on beside their keys: with another
 * one, or where the file is damaged, the cache is empty. A file that cannot be written is no reason to
 * fail; what is kept is then known as long as the cache is open.
 */
export function openResultCache<Result>(file: string, setting: string): ResultCache<Result> {
  let known = readResults<Result>(file, setting);
  let used = new Map<string, Result>();
  let added = 0;
  return {
    get(key) {
      const result = known.get(key);
      if (result !== undefined) used.set(key, result);
      return used.get(key);
    },
    set(key, result) {
      used.set(key, result);
      added += 1;
    },
    added: () => added,
    save() {
      if (added > 0 || used.size < known.size) writeResults(file, setting, used);
      known = used;
      used = new Map();
      added = 0;
    },
  };
}

/** A short text that differs wherever the one it is made from differs. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

type Results<Result> = Map<string, Result>;

/** The first line is a checksum of the rest, so that no part of a damaged file is believed. */
function readResults<Result>(file: string, setting: string): Results<Result> {
  try {
    const text = readFileSync(file, 'utf8');
    const lineEnd = text.indexOf('\n');
    const results = text.slice(lineEnd + 1);
    if (text.slice(0, lineEnd) !== digest(setting + results)) return new Map();
    return new Map(JSON.parse(results) as [string, Result][]);
  } catch {
    return new Map();
  }
}

function writeResults<Result>(file: string, setting: string, used: Results<Result>): void {
  const results = JSON.stringify([...used]);
  try {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileAtomic(file, `${digest(setting + results)}\n${results}`);
  } catch {
    // The next build works everything out again.
  }
}
