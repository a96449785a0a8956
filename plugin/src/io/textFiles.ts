import {readFileSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {remember} from '../core/model/memo.js';

/** The text of a file, or why there is none. */
export type TextFile = {readonly text: string} | {readonly reason: string};

/**
 * Reads a text file. UTF-8 is expected; UTF-16 is understood where a byte order mark says so, and
 * the mark is not part of the text. A file whose real path lies outside `root` is not read.
 */
export function readTextFile(root: string, file: string): TextFile {
  try {
    const real = realpathSync.native(file);
    if (!isInside(root, real)) return {reason: linkReasons.leadsOut};
    return {text: decode(readFileSync(real))};
  } catch (error) {
    return {reason: reasonOf(error)};
  }
}

/** Two changes closer than this may get the same time from the file system. */
const steadyAfter = 2000;

/**
 * A mark that changes whenever the file does; null where it cannot be told from the file's times, as
 * long as they are too new for that.
 */
export function stampOf(file: string): string | null {
  try {
    const found = statSync(file, {throwIfNoEntry: false});
    if (!found) return null;
    const {dev, ino, size, mtimeMs, ctimeMs} = found;
    if (Date.now() - Math.max(mtimeMs, ctimeMs) < steadyAfter) return null;
    return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
  } catch {
    return null;
  }
}

/** Whether a path names a file (not a folder) whose real path lies in `root`. */
export function isFileInside(root: string, file: string): boolean {
  try {
    const found = statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
    return found && isInside(root, realpathSync.native(file));
  } catch {
    return false;
  }
}

/** Whether a real path lies in `root`. */
export function isInside(root: string, file: string): boolean {
  // A real path that begins with the root's shows that this one is real as well.
  if (file.startsWith(root + path.sep)) return true;
  const relative = path.relative(realpathSync.native(root), file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

const decoderFor = remember((encoding) => new TextDecoder(encoding));

/** The text of a file's bytes. */
export function decode(bytes: Buffer): string {
  return decoderFor(encodingOf(bytes)).decode(bytes);
}

/** How a file's text is encoded, by its byte order mark. */
export function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Why a link leads to no text. */
export const linkReasons = {
  leadsOut: 'it is a link that leads out of the repository',
  isFolder: 'it is a folder',
  isCircle: 'its links lead in a circle',
  dangles: 'it is a link to a file that does not exist',
} as const;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: linkReasons.isFolder,
  ELOOP: linkReasons.isCircle,
  ENOENT: linkReasons.dangles,
};

/** Why a file cannot be had, in words that follow a colon. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}
