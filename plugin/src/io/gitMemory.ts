import type {BrokenAnchor} from '../core/history/brokenTargets.js';
import type {HeadingRename} from '../core/model/gitFacts.js';
import type {Rename} from './renames.js';
import type {ChangesMemory} from './sectionChanges.js';

/** What git told at the last load, with what it was asked; that goes on being true. */
export interface GitMemory {
  renames: {readonly key: string; readonly found: ReadonlyMap<string, Rename>} | null;
  headings: {
    readonly head: string;
    readonly asked: readonly BrokenAnchor[];
    readonly found: ReadonlyMap<string, HeadingRename>;
  } | null;
  readonly changes: ChangesMemory;
}

/** A memory that knows nothing yet. */
export function createGitMemory(): GitMemory {
  return {renames: null, headings: null, changes: {commits: null, sections: new Map()}};
}
