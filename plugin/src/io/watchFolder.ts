import {readdirSync, watch} from 'node:fs';
import type {Dirent, FSWatcher} from 'node:fs';
import path from 'node:path';
import {skippedFolders} from './findFiles.js';

/** What a watcher tells. */
export interface WatchListener {
  /** Something happened to a file or folder, which may be there or not. */
  readonly changed: (file: string) => void;
  /** A folder cannot be watched, so that changes in it go unnoticed. */
  readonly failed: (folder: string, reason: string) => void;
}

/**
 * Watches a folder and all folders in it, but for those that are never searched for tickets, until it
 * is closed. Node's own recursive watching would go into these too, and on Linux open each file.
 */
export function watchFolder(root: string, listener: WatchListener): {close(): void} {
  const watchers = new Map<string, FSWatcher>();
  const add = (folder: string): void => {
    const entries = listFolder(folder);
    if (entries === null) return;
    const watcher = start(folder, listener, (name) => {
      const file = path.join(folder, name);
      if (skippedFolders.has(name)) return;
      replace(file);
      listener.changed(file);
    });
    if (!watcher) return;
    watchers.set(folder, watcher);
    // Listed only now, since a folder that is made before this is not told of.
    for (const entry of listFolder(folder) ?? []) {
      if (entry.isDirectory() && !skippedFolders.has(entry.name))
        add(path.join(folder, entry.name));
    }
  };
  const drop = (folder: string): void => {
    for (const [known, watcher] of watchers) {
      if (known !== folder && !known.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(known);
    }
  };
  // A folder may have been deleted and made anew under the same name in between.
  const replace = (file: string): void => {
    if (watchers.has(file)) drop(file);
    add(file);
  };
  add(root);
  return {
    close: () => {
      drop(root);
    },
  };
}

function start(
  folder: string,
  listener: WatchListener,
  changed: (name: string) => void,
): FSWatcher | null {
  try {
    const watcher = watch(folder, (_, name) => {
      changed(name ?? '');
    });
    // It ends with its folder, which the folder above tells of.
    watcher.on('error', () => {
      watcher.close();
    });
    return watcher;
  } catch (error) {
    listener.failed(folder, (error as Error).message);
    return null;
  }
}

/** What is in a folder; null where it is none. */
function listFolder(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch {
    return null;
  }
}
