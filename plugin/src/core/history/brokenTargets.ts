import {filePathsOf} from '../backlog/filePaths.js';
import {candidatePaths, hasAnchor} from '../backlog/references.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {anchorKey} from '../model/gitFacts.js';
import {isOpen} from '../model/status.js';

/** What tickets name and what is not there. */
export interface BrokenTargets {
  /** Paths of documents. */
  readonly links: readonly string[];
  /** Paths of files that open tickets modify. */
  readonly files: readonly string[];
  /** Anchors that documents do not have. */
  readonly anchors: readonly BrokenAnchor[];
}

/** An anchor that no heading of a document has. */
export interface BrokenAnchor {
  readonly document: Document;
  readonly anchor: string;
}

/** Collects the paths of documents and of files to modify that are not there, and the anchors. Paths may recur. */
export function findBrokenTargets({tickets}: Backlog): BrokenTargets {
  const anchors = new Map<string, BrokenAnchor>();
  for (const {document, anchor} of tickets.flatMap(({documents}) => documents)) {
    if (!document || anchor === null || hasAnchor(document, anchor)) continue;
    anchors.set(anchorKey(document.path, anchor), {document, anchor});
  }
  return {
    links: tickets.flatMap(brokenLinks),
    // A backlog in a repository of its own names files that are all somewhere else.
    files: tickets.some(({files}) => files.some(({exists}) => exists))
      ? tickets.flatMap(missingFiles)
      : [],
    anchors: [...anchors.values()],
  };
}

function brokenLinks({ticket, documents}: BacklogTicket): string[] {
  return documents
    .filter(({path, found}) => path === null && !found)
    .flatMap(({reference}) => candidatePaths(reference.target, ticket.path));
}

function missingFiles({status, files}: BacklogTicket): readonly string[] {
  if (!isOpen(status)) return [];
  return files
    .filter(({change, exists}) => change.action === 'modify' && !exists)
    .flatMap(({change}) => filePathsOf(change) ?? []);
}
