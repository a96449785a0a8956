import {readdirSync, realpathSync} from 'node:fs';
import type {Dirent} from 'node:fs';
import path from 'node:path';
import {isFileInside, isInside} from './textFiles.js';

/** What stands in a folder. */
interface Folder {
  readonly entries: ReadonlyMap<string, Dirent>;
  /** Their names without regard to case and composition, which some file systems do not look at. */
  readonly loose: ReadonlySet<string>;
}

/**
 * Makes what tells whether there is a file (not a folder) of a path below `root` whose real path lies in
 * it, as `isFileInside` does. Each folder is looked into once, and none that the one above does not have:
 * quicker than to ask for one file after the other where tickets name many, and right as long as nothing
 * changes.
 */
export function createFileLookup(root: string): (file: string) => boolean {
  const top = readFolder(root);
  const folders = new Map<string, Folder | null>([['', top]]);
  const folderAt = (place: string): Folder | null => {
    if (folders.has(place)) return folders.get(place) ?? null;
    let folder = top;
    let at = '';
    // From the root down, not up by recursion: a stranger says how deep a path goes.
    for (const name of place.split('/')) {
      if (!folder) break;
      const above: Folder = folder;
      at = at === '' ? name : `${at}/${name}`;
      const known = folders.get(at);
      folder = known === undefined ? openFolder(root, above, at, name) : known;
      folders.set(at, folder);
    }
    folders.set(place, folder);
    return folder;
  };
  return (file) => {
    const [above, name] = split(file);
    const kind = kindIn(folderAt(above), name);
    return kind === 'file' || (kind === 'unsure' && isFileInside(root, path.join(root, file)));
  };
}

/** A folder by its path from the root and its name in the one above. */
function openFolder(root: string, above: Folder, place: string, name: string): Folder | null {
  const kind = kindIn(above, name);
  if (kind === 'folder') return readFolder(path.join(root, place));
  return kind === 'unsure' ? readFolderInside(root, path.join(root, place)) : null;
}

/** The path of the folder above, `''` for the root, and the name in it. */
function split(place: string): [string, string] {
  const at = place.lastIndexOf('/');
  return [place.slice(0, Math.max(0, at)), place.slice(at + 1)];
}

/** What goes by a name in a folder; a link has to be followed, and so has a name that is spelled otherwise. */
function kindIn(folder: Folder | null, name: string): 'file' | 'folder' | 'unsure' | null {
  const entry = folder?.entries.get(name);
  if (entry?.isFile()) return 'file';
  if (entry?.isDirectory()) return 'folder';
  return entry || folder?.loose.has(toLoose(name)) ? 'unsure' : null;
}

/** Null where there is no such folder. */
function readFolder(folder: string): Folder | null {
  try {
    const entries = readdirSync(folder, {withFileTypes: true});
    return {
      entries: new Map(entries.map((entry) => [entry.name, entry])),
      loose: new Set(entries.map(({name}) => toLoose(name))),
    };
  } catch {
    return null;
  }
}

/** Null also where a folder's real path lies outside of the root. */
function readFolderInside(root: string, folder: string): Folder | null {
  try {
    return isInside(root, realpathSync.native(folder)) ? readFolder(folder) : null;
  } catch {
    return null;
  }
}

function toLoose(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
