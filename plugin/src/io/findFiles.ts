import {readdirSync, statSync} from 'node:fs';
import type {Dirent} from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';

/** Folders that are never searched. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Finds the files below a folder that match one of the globs and none of the excluded ones, as paths
 * relative to it, with `/`, in order. Links to folders are not followed, so that neither a circle
 * nor a link to the whole disk costs anything; links to files, dangling ones too, are found.
 */
export function findFiles(
  folder: string,
  include: readonly string[],
  exclude: readonly string[] = [],
): string[] {
  const wanted = picomatch([...include]);
  const unwanted = exclude.length > 0 ? picomatch([...exclude]) : () => false;
  const bases = new Set(include.map((glob) => picomatch.scan(glob).base));
  const found = new Set<string>();
  for (const base of bases) {
    for (const file of walk(folder, base === '.' ? '' : base)) {
      if (wanted(file) && !unwanted(file)) found.add(file);
    }
  }
  return [...found].sort();
}

function* walk(root: string, relative: string): Generator<string> {
  const entries = listFolder(path.join(root, relative));
  // The base of a glob without wildcards is the file itself.
  if (entries === null) {
    if (relative !== '') yield relative;
    return;
  }
  for (const entry of entries) {
    const inner = relative === '' ? entry.name : `${relative}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) yield* walk(root, inner);
    } else if (entry.isFile() || (entry.isSymbolicLink() && !isFolder(path.join(root, inner)))) {
      yield inner;
    }
  }
}

function listFolder(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch {
    return null;
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
