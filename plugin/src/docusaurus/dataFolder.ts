import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';

/** A folder of files with the data of pages. */
export interface DataFolder {
  /** Writes a file; returns its path. */
  write(name: string, text: string): Promise<string>;
  copyTo(target: string): void;
}

const day = 24 * 60 * 60 * 1000;

/**
 * What is in the folder from before is removed when the first file is written: all of it for a build,
 * which publishes the folder as it is. Pages that are open under `start` may still ask for theirs, so
 * that of those only what is older than a day goes. Any command of Docusaurus makes the plugin, also
 * beside a running `start`, and most of them write nothing.
 */
export function createDataFolder(folder: string, building: boolean): DataFolder {
  let isPrepared = false;
  return {
    async write(name, text) {
      if (!isPrepared) prepare(folder, building ? Infinity : Date.now() - day);
      isPrepared = true;
      const file = path.join(folder, name);
      await writeFile(file, text);
      return file;
    },
    copyTo(target) {
      if (existsSync(folder)) cpSync(folder, target, {recursive: true});
    },
  };
}

/** Makes the folder, without what was written before a time, in milliseconds. */
function prepare(folder: string, time: number): void {
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < time) rmSync(file, {force: true});
  }
}
