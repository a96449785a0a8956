import {lstatSync, mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {writeFileAtomic} from './atomicFile.js';

/** A folder that cannot be written as it was asked for: it holds files of others. */
export class ContextFolderError extends Error {
  override readonly name = 'ContextFolderError';
}

/**
 * Makes a folder hold these files, by name. Files there that begin with the marker and are not among
 * them are removed; all others stay. Nothing is written or removed where a file of somebody else, or a
 * link, stands where one of ours should be. Returns how many were removed.
 *
 * @throws {ContextFolderError} where it cannot be written
 */
export function writeContextFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  marker: string,
): number {
  try {
    mkdirSync(folder, {recursive: true});
    const names = readdirSync(folder);
    const foreign = [...files.keys()].find((name) => isForeign(path.join(folder, name), marker));
    if (foreign !== undefined) {
      throw new ContextFolderError(`${foreign} there is not a file that this command wrote`);
    }
    for (const [name, text] of files) writeFileAtomic(path.join(folder, name), text);
    // A file system that ignores case has one file for both names.
    const kept = new Set([...files.keys()].map((name) => name.toLowerCase()));
    const gone = names
      .filter((name) => name.endsWith('.md') && !kept.has(name.toLowerCase()))
      .filter((name) => isOurs(path.join(folder, name), marker));
    for (const name of gone) rmSync(path.join(folder, name));
    return gone.length;
  } catch (error) {
    if (error instanceof ContextFolderError) throw error;
    throw new ContextFolderError((error as Error).message);
  }
}

function isForeign(file: string, marker: string): boolean {
  return lstatSync(file, {throwIfNoEntry: false}) !== undefined && !isOurs(file, marker);
}

/** Links are nobody's of ours: what they lead to may lie anywhere. */
function isOurs(file: string, marker: string): boolean {
  return lstatSync(file).isFile() && readFileSync(file, 'utf8').startsWith(`${marker}\n`);
}
