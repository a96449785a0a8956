import {readdirSync, statSync} from 'node:fs';
import type {Dirent} from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';

/** Folders that are never searched. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** What stands in a folder: files, links to files and dangling links on one side, folders on the other. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Lists a folder by its path relative to the top, `''` for the top itself; null where it is none. */
export type ListFolder = (folder: string) => readonly FolderEntry[] | null;

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
  return matchFiles((relative) => listOnDisk(path.join(folder, relative)), include, exclude);
}

/** The same for folders that are listed in any way. */
export function matchFiles(
  list: ListFolder,
  include: readonly string[],
  exclude: readonly string[] = [],
): string[] {
  const isWanted = matcherOf(include, exclude);
  const found = new Set<string>();
  for (const base of basesOf(include)) {
    for (const file of walk(list, base)) if (isWanted(file)) found.add(file);
  }
  return [...found].sort();
}

/** Whether a path relative to the top matches one of the globs and none of the excluded ones. */
export function matcherOf(
  include: readonly string[],
  exclude: readonly string[] = [],
): (file: string) => boolean {
  const wanted = picomatch([...include]);
  const unwanted = exclude.length > 0 ? picomatch([...exclude]) : () => false;
  return (file) => wanted(file) && !unwanted(file);
}

/** The folders below which globs can match, `''` for all, or the files they name. */
export function basesOf(include: readonly string[]): Set<string> {
  const bases = include.map((glob) => picomatch.scan(glob).base);
  return new Set(bases.map((base) => (base === '.' ? '' : base)));
}

function* walk(list: ListFolder, folder: string): Generator<string> {
  const entries = list(folder);
  // The base of a glob without wildcards is the file itself.
  if (entries === null) {
    if (folder !== '') yield folder;
    return;
  }
  for (const {name, isFolder} of entries) {
    const inner = folder === '' ? name : `${folder}/${name}`;
    if (!isFolder) yield inner;
    else if (!skippedFolders.has(name)) yield* walk(list, inner);
  }
}

function listOnDisk(folder: string): FolderEntry[] | null {
  return readFolder(folder)?.flatMap((entry) => toEntry(folder, entry)) ?? null;
}

function toEntry(folder: string, entry: Dirent): FolderEntry[] {
  const {name} = entry;
  if (entry.isDirectory()) return [{name, isFolder: true}];
  const isFile =
    entry.isFile() || (entry.isSymbolicLink() && !isFolder(path.join(folder, entry.name)));
  return isFile ? [{name, isFolder: false}] : [];
}

function readFolder(folder: string): Dirent[] | null {
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
