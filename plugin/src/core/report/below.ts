import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {Place} from '../source/sourceFile.js';

/** Diagnostics of a folder as seen from above it: each path gets the folder in front. */
export function below(folder: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (folder === '') return diagnostics;
  const move = <T extends {readonly place: Place}>(it: T): T => ({
    ...it,
    place: {...it.place, path: `${folder}/${it.place.path}`},
  });
  return diagnostics.map((diagnostic) => ({
    ...move(diagnostic),
    related: diagnostic.related.map(move),
    fix: diagnostic.fix && {...diagnostic.fix, edits: diagnostic.fix.edits.map(move)},
  }));
}
