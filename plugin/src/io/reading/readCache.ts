import {ticketCheckKey} from '../../core/check/ticketFindings.js';
import type {FindingMemory} from '../../core/check/ticketFindings.js';
import type {RuleSeverities} from '../../core/check/ruleSettings.js';
import type {ReferenceTargets} from '../../core/backlog/references.js';
import type {Document} from '../../core/model/document.js';
import {readDocument} from '../../core/read/readDocument.js';
import type {ReadOptions} from '../../core/read/readOptions.js';
import type {CheckSettings} from '../../core/rules/rule.js';
import type {SourceFile} from '../../core/source/sourceFile.js';
import {createGitMemory} from '../gitMemory.js';
import type {GitMemory} from '../gitMemory.js';
import {digest} from '../resultCache.js';
import type {SourceTree} from '../sourceTree.js';
import type {TextFile} from '../textFiles.js';
import {Generations} from './generations.js';
import {TicketCache} from './ticketCache.js';
import type {ReadTicketFile} from './ticketCache.js';
import type {StoredTicket} from './storedTicket.js';
import type {TicketStore} from './ticketStore.js';

/**
 * What was read from files, kept from one load to the next, so that only what has changed is read
 * and parsed again. It holds what the last load needed.
 */
export interface ReadCache {
  /** Begins a load: what the one before it did not ask for is forgotten. */
  begin(tree: SourceTree): CachedReading;
  /** Those of some ticket files that the next load would have to read. */
  listUnknown(tree: SourceTree, paths: readonly string[]): string[];
  /** Takes tickets that were read elsewhere; the load that is begun next takes them as they are. */
  add(tickets: Iterable<StoredTicket>): void;
  /** Stores what the last load read anew for the next process, where there is a store. */
  save(): void;
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
  ticket(path: string, options: ReadOptions): ReadTicketFile;
  document(source: SourceFile, kind: string | null): Document;
  /** Those of the load before if they are the same, so that what rests on them is kept. */
  targets(found: ReferenceTargets): ReferenceTargets;
  /** What was found before in the tickets of this load, with these settings. */
  findings(settings: CheckSettings, severities: RuleSeverities): FindingMemory;
}

interface KnownText {
  readonly stamp: string | null;
  readonly read: TextFile;
}

interface KnownDocument {
  readonly text: string;
  readonly kind: string | null;
  readonly document: Document;
}

/** A cache that knows what a store holds, or nothing. */
export function createReadCache(store: TicketStore | null = null): ReadCache {
  const texts = new Generations<KnownText>();
  const documents = new Generations<KnownDocument>();
  const tickets = new TicketCache(store);
  let targets: ReferenceTargets | null = null;
  return {
    git: createGitMemory(),
    listUnknown: (tree, paths) => paths.filter((file) => !tickets.isKnown(tree, file)),
    add: (found) => {
      tickets.add(found);
    },
    save: () => {
      tickets.save();
    },
    begin(tree) {
      for (const it of [texts, documents, tickets]) it.next();
      const files = new Set<string>();
      const parsed = new Set<string>();
      return {
        tree: withKnownTexts(tree, texts, files),
        files,
        parsed,
        ticket(path, options) {
          files.add(path);
          return tickets.read(tree, path, options, parsed);
        },
        document({path, text}, kind) {
          const known = documents.get(path);
          if (known?.text === text && known.kind === kind) return known.document;
          parsed.add(path);
          const document = readDocument({path, text}, kind);
          return documents.set(path, {text, kind, document}).document;
        },
        targets(found) {
          if (targets === null || !areSame(targets, found)) targets = found;
          return targets;
        },
        findings: (...settings) => tickets.findings(digest(ticketCheckKey(...settings))),
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
