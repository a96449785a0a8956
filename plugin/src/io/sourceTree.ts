import path from 'node:path';
import {remember} from '../core/model/memo.js';
import {createFileLookup} from './fileLookup.js';
import {findFiles, matcherOf} from './findFiles.js';
import {isFileInside, readTextFile, stampOf} from './textFiles.js';
import type {TextFile} from './textFiles.js';

/**
 * The files of a repository in one state, such as on disk or in a commit. Paths are relative to the
 * root, with `/`, and nothing outside the root is to be had.
 */
export interface SourceTree {
  /** Files below a folder that match a glob and no excluded one, relative to it, in order. */
  find(folder: string, include: readonly string[], exclude?: readonly string[]): string[];
  read(file: string): TextFile;
  /**
   * A mark that changes whenever a file's text does; null where that is not sure, as for a file that
   * was changed a moment ago. Without it files are read each time.
   */
  readonly stamp?: (file: string) => string | null;
  /** Whether there is a file (not a folder) of that path. */
  has(file: string): boolean;
  /** Where the history of the files is to be found, if there is one. */
  readonly origin?: Origin;
}

/** The state of a repository that files are of. */
export interface Origin {
  readonly root: string;
  /** What git knows it by: the id of a commit, or `HEAD`. */
  readonly commit: string;
  /** Whether the files are those on disk, which may differ from the commit. */
  readonly isDisk: boolean;
  /** Paths of files that differ, beside those on disk that do. */
  readonly changed?: ReadonlySet<string>;
}

/** The files as they are on disk now. */
export function diskTree(root: string): SourceTree {
  return {
    find: (folder, include, exclude) => findFiles(path.join(root, folder), include, exclude),
    read: (file) => readTextFile(root, path.join(root, file)),
    stamp: (file) => stampOf(path.join(root, file)),
    has: (file) => isFileInside(root, path.join(root, file)),
    origin: {root, commit: 'HEAD', isDisk: true},
  };
}

/** The files as they are on disk, for one load: what it has found out it does not ask for again. */
export function diskTreeForLoad(root: string): SourceTree {
  const tree = diskTree(root);
  const found = new Map<string, string[]>();
  return {
    ...tree,
    find(...wanted) {
      const key = JSON.stringify(wanted);
      const files = found.get(key) ?? tree.find(...wanted);
      found.set(key, files);
      return files;
    },
    stamp: remember((file: string) => stampOf(path.join(root, file)), Infinity),
    has: createFileLookup(root),
  };
}

/** The text of a file; null where it cannot be had. */
export function readText(tree: SourceTree, file: string): string | null {
  const read = tree.read(file);
  return 'text' in read ? read.text : null;
}

/** The files of another tree, some of them with texts of their own. */
export function treeWith(tree: SourceTree, texts: ReadonlyMap<string, string>): SourceTree {
  return {
    ...tree,
    ...(tree.origin && {origin: {...tree.origin, changed: new Set(texts.keys())}}),
    read(file) {
      const text = texts.get(file);
      return text === undefined ? tree.read(file) : {text};
    },
  };
}

/** The files of another tree, and one more. */
export function treeWithFile(tree: SourceTree, file: string, text: string): SourceTree {
  return {
    ...treeWith(tree, new Map([[file, text]])),
    find(folder, include, exclude) {
      const below = folder === '' ? file : path.posix.relative(folder, file);
      const found = tree.find(folder, include, exclude);
      const isWanted = !below.startsWith('../') && matcherOf(include, exclude)(below);
      return isWanted ? [...new Set([...found, below])].sort() : found;
    },
    stamp: (path) => (path === file ? null : (tree.stamp?.(path) ?? null)),
    has: (path) => path === file || tree.has(path),
  };
}

/** The files of another tree, each read once, so that every reader sees the same text. */
export function steadyTree(tree: SourceTree): SourceTree {
  const texts = new Map<string, TextFile>();
  return {
    ...tree,
    read(file) {
      const text = texts.get(file) ?? tree.read(file);
      texts.set(file, text);
      return text;
    },
  };
}
