import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';

/** A folder of files with the data of pages. */
export interface DataFolder {
  /** Writes a file; returns its path. */
  write(name: string, text: string): Promise<string>;
  copyTo(target: string): void;
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
    copyTo(target) {
      if (existsSync(folder)) cpSync(folder, target, {recursive: true});
    },
  };
}

function prepare(folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
}
