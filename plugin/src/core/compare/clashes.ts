import type {Comparison} from '../output/diffSchema.js';
import {without} from './lists.js';

/** A file with the tickets that clash on it. */
export interface FileClash {
  readonly path: string;
  readonly ids: readonly string[];
}

/** Clashes that are new, or that a further ticket takes part in; each with all its tickets. */
export function compareClashes(
  before: readonly FileClash[],
  after: readonly FileClash[],
): Comparison['clashes']['introduced'] {
  const known = new Map(before.map(({path, ids}) => [path, ids]));
  return after
    .filter(({path, ids}) => without(ids, known.get(path) ?? []).length > 0)
    .map(({path, ids}) => ({path, ids: [...ids]}));
}
