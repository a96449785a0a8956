import {copyFileSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';

/** A folder of files with the data of pages. */
export interface DataFolder {
  /** Writes a file; returns its path. */
  write(name: string, text: string): Promise<string>;
  /** Moves files out of it to a folder, each to the name there that goes with its own. */
  moveTo(target: string, names: ReadonlyMap<string, string>): void;
}

/**
 * The folder is published as it is, so what is in it from before is removed, but not until the first
 * file is written: any command of Docusaurus makes the plugin, also beside a build, and most of them
 * write nothing.
 */
export function createDataFolder(folder: string): DataFolder {
  let isPrepared = false;
  return {
    async write(name, text) {
      if (!isPrepared) prepare(folder);
      isPrepared = true;
      const file = path.join(folder, name);
      await writeFile(file, text);
      return file;
    },
    moveTo(target, names) {
      if (names.size > 0) mkdirSync(target, {recursive: true});
      for (const [name, there] of names) {
        // It is there once: whoever publishes again finds it moved.
        const file = path.join(folder, name);
        if (existsSync(file)) move(file, path.join(target, there));
      }
    },
  };
}

function prepare(folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
}

/** From one file system to another a file can only be copied. */
function move(file: string, target: string): void {
  try {
    renameSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}
