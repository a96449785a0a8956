import path from 'node:path';
import {toRootPath} from './project.js';
import type {Project} from './project.js';
import type {SourceTree} from './sourceTree.js';

/** A file that may hold a ticket. */
export interface TicketFile {
  /** Path relative to the root. */
  readonly path: string;
  /** Whether an option names it, and not only a glob. */
  readonly isNamed: boolean;
}

/** The files of a project that may hold tickets, in the order of their paths. */
export function findTicketFiles(
  {root, ticketsDir, options}: Project,
  tree: SourceTree,
): TicketFile[] {
  const folder = toRootPath(root, ticketsDir);
  const named = new Set(options.include);
  return tree.find(folder, options.include, options.exclude).map((file) => ({
    path: path.posix.join(folder, file),
    isNamed: named.has(file),
  }));
}
