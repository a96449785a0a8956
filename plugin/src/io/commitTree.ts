import {listBlobs, readBlobs} from './blobs.js';
import type {Blob} from './blobs.js';
import {resolveIn, toFolders} from './commitFolders.js';
import type {Folder, Target} from './commitFolders.js';
import {matchFiles} from './findFiles.js';
import type {FolderEntry} from './findFiles.js';
import type {SourceTree} from './sourceTree.js';
import {decode, linkReasons} from './textFiles.js';
import type {TextFile} from './textFiles.js';

/**
 * The files of one commit below a folder, which may be the top of the repository or any folder in
 * it. Links are followed within it, and submodules are left out. `commit` is the id of a commit.
 */
export function commitTree(root: string, commit: string): SourceTree {
  const files = listBlobs(root, commit);
  const top = toFolders(files);
  const contents = readLater(root);
  const targets = readBlobs(
    root,
    files.map(({blob}) => blob).filter(({isLink}) => isLink),
  );
  const resolve = (path: string): Target =>
    resolveIn(top, path, ({id}) => targets.get(id)?.toString() ?? '');
  const has = (path: string): boolean => {
    const target = resolve(path);
    if (!('node' in target) || isFolder(target.node)) return false;
    contents.note(target.node);
    return true;
  };
  return {
    origin: {root, commit, isDisk: false},
    has,
    read: (path) => readTarget(resolve(path), contents),
    find(folder, include, exclude) {
      const below = (path: string): string => [folder, path].filter(Boolean).join('/');
      const list = (path: string): FolderEntry[] | null => listFolder(below(path), resolve);
      const found = matchFiles(list, include, exclude);
      for (const file of found) has(below(file));
      return found;
    },
  };
}

function listFolder(path: string, resolve: (path: string) => Target): FolderEntry[] | null {
  const target = resolve(path);
  if (!('node' in target) || !isFolder(target.node)) return null;
  return [...target.node].flatMap(([name, node]): FolderEntry[] => {
    if (isFolder(node)) return [{name, isFolder: true}];
    const leadsTo = node.isLink ? resolve(`${path}/${name}`) : {node};
    const isLinkToFolder = 'node' in leadsTo && isFolder(leadsTo.node);
    return isLinkToFolder ? [] : [{name, isFolder: false}];
  });
}

function readTarget(target: Target, contents: Contents): TextFile {
  if ('reason' in target) return target;
  if (isFolder(target.node)) return {reason: linkReasons.isFolder};
  return {text: decode(contents.read(target.node))};
}

function isFolder(node: Folder | Blob): node is Folder {
  return node instanceof Map;
}

interface Contents {
  /** Says that a blob will probably be read. */
  note(blob: Blob): void;
  read(blob: Blob): Buffer;
}

/** Reads nothing until it must, and then all that was noted, in one run of git. */
function readLater(root: string): Contents {
  const noted = new Map<string, Blob>();
  const read = new Map<string, Buffer>();
  return {
    note(blob) {
      if (!read.has(blob.id)) noted.set(blob.id, blob);
    },
    read(blob) {
      if (!read.has(blob.id)) {
        noted.set(blob.id, blob);
        for (const [id, content] of readBlobs(root, [...noted.values()])) read.set(id, content);
        noted.clear();
      }
      return read.get(blob.id) ?? Buffer.alloc(0);
    },
  };
}
