import {existsSync, mkdirSync, realpathSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {isInside} from './textFiles.js';

/** A file that cannot be written as a new one. */
export class NewFileError extends Error {
  override readonly name = 'NewFileError';
}

/**
 * Writes a file that is not there yet, and makes the folders above it. `file` is relative to the root.
 *
 * @throws {NewFileError} where it is there already, lies outside the root, or cannot be written
 */
export function writeNewFile(root: string, file: string, text: string): void {
  const target = path.join(root, file);
  try {
    const folder = realpathSync.native(nearestFolder(path.dirname(target)));
    if (!isInside(root, path.join(folder, 'file')))
      throw new NewFileError('it lies outside the root');
    mkdirSync(path.dirname(target), {recursive: true});
    writeFileSync(target, text, {flag: 'wx'});
  } catch (error) {
    if (error instanceof NewFileError) throw error;
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new NewFileError(isThere ? 'it is there already' : (error as Error).message);
  }
}

/** The folder itself, or the nearest above it that is there. */
function nearestFolder(folder: string): string {
  let at = folder;
  while (!existsSync(at) && path.dirname(at) !== at) at = path.dirname(at);
  return at;
}
