import {existsSync, mkdirSync, realpathSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {isInside} from './textFiles.js';

/**
 * Writes a file that is not there yet, and makes the folders above it. `file` is relative to the root.
 * Returns why nothing was written, in words that follow a colon; null where all is well.
 */
export function writeNewFile(root: string, file: string, text: string): string | null {
  const target = path.join(root, file);
  try {
    const folder = realpathSync.native(nearestFolder(path.dirname(target)));
    if (!isInside(root, path.join(folder, 'file'))) return 'it lies outside the root';
    mkdirSync(path.dirname(target), {recursive: true});
    writeFileSync(target, text, {flag: 'wx'});
    return null;
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? 'it is there already' : message;
  }
}

/** The folder itself, or the nearest above it that is there. */
function nearestFolder(folder: string): string {
  let at = folder;
  while (!existsSync(at) && path.dirname(at) !== at) at = path.dirname(at);
  return at;
}
