import type {ReferenceTargets} from '../core/backlog/references.js';
import type {Document} from '../core/model/document.js';
import type {Ticket} from '../core/model/ticket.js';
import {readDocument} from '../core/read/readDocument.js';
import type {ReadOptions} from '../core/read/readOptions.js';
import {readTicket} from '../core/read/readTicket.js';
import type {SourceFile} from '../core/source/sourceFile.js';
import {createGitMemory} from './gitMemory.js';
import type {GitMemory} from './gitMemory.js';
import type {SourceTree} from './sourceTree.js';
import type {TextFile} from './textFiles.js';

/**
 * What was read from files, kept from one load to the next, so that only what has changed is read
 * and parsed again. It holds what the last load needed.
 */
export interface ReadCache {
  /** Begins a load: what the one before it did not ask for is forgotten. */
  begin(tree: SourceTree): CachedReading;
  /** What git told. */
  readonly git: GitMemory;
}

/** One load's way to files. */
export interface CachedReading {
  /** The same files; texts that have not changed are not read again. */
  readonly tree: SourceTree;
  /** Files whose text was asked for, by path. */
  readonly files: ReadonlySet<string>;
  /** Files that were parsed anew, by path. */
  readonly parsed: ReadonlySet<string>;
  ticket(source: SourceFile, options: ReadOptions): Ticket;
  document(source: SourceFile, kind: string | null): Document;
  /** Those of the load before if they are the same, so that what rests on them is kept. */
  targets(found: ReferenceTargets): ReferenceTargets;
}

interface KnownText {
  readonly stamp: string | null;
  readonly read: TextFile;
}

interface Parsed<Result> {
  readonly text: string;
  /** What else the result depends on: compared by identity. */
  readonly setting: unknown;
  readonly result: Result;
}

/** A cache that knows nothing yet. */
export function createReadCache(): ReadCache {
  const texts = new Generations<KnownText>();
  const tickets = new Generations<Parsed<Ticket>>();
  const documents = new Generations<Parsed<Document>>();
  let targets: ReferenceTargets | null = null;
  return {
    git: createGitMemory(),
    begin(tree) {
      for (const it of [texts, tickets, documents]) it.next();
      const files = new Set<string>();
      const parsed = new Set<string>();
      const parse = <Result>(
        known: Generations<Parsed<Result>>,
        {path, text}: SourceFile,
        setting: unknown,
        run: () => Result,
      ): Result => {
        const before = known.get(path);
        if (before?.text === text && before.setting === setting) return before.result;
        parsed.add(path);
        return known.set(path, {text, setting, result: run()}).result;
      };
      return {
        tree: withKnownTexts(tree, texts, files),
        files,
        parsed,
        ticket: (source, options) =>
          parse(tickets, source, options, () => readTicket(source, options)),
        document: (source, kind) =>
          parse(documents, source, kind, () => readDocument(source, kind)),
        targets(found) {
          if (targets === null || !areSame(targets, found)) targets = found;
          return targets;
        },
      };
    },
  };
}

function areSame(a: ReferenceTargets, b: ReferenceTargets): boolean {
  return (
    a.files.size === b.files.size &&
    a.documents.size === b.documents.size &&
    [...b.files].every((file) => a.files.has(file)) &&
    [...b.documents].every(([path, document]) => a.documents.get(path) === document)
  );
}

/** The stamp is taken before the text, so that a save between the two is seen the next time. */
function withKnownTexts(
  tree: SourceTree,
  texts: Generations<KnownText>,
  files: Set<string>,
): SourceTree {
  return {
    find: (...wanted) => tree.find(...wanted),
    has: (file) => tree.has(file),
    read(file) {
      files.add(file);
      const stamp = tree.stamp?.(file) ?? null;
      const known = texts.get(file);
      if (known && stamp !== null && known.stamp === stamp) return known.read;
      return texts.set(file, {stamp, read: tree.read(file)}).read;
    },
  };
}

/** Values by path, of which those that a whole generation did not ask for are forgotten. */
class Generations<Value> {
  #before = new Map<string, Value>();
  #now = new Map<string, Value>();

  next(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  get(path: string): Value | undefined {
    const value = this.#now.get(path) ?? this.#before.get(path);
    if (value !== undefined) this.#now.set(path, value);
    return value;
  }

  set(path: string, value: Value): Value {
    this.#now.set(path, value);
    return value;
  }
}
