import {accessSync, constants, readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {writeFileAtomic} from './atomicFile.js';
import {encodingOf, isInside, reasonOf} from './textFiles.js';

/** A file's new text, and the one it takes the place of. */
export interface Rewriting {
  readonly before: string;
  readonly after: string;
}

/**
 * Gives a file another text, in its own encoding and with its own byte order mark and permissions.
 * Where the path is a link, the file it leads to is written. Nobody ever sees half of a file: the text
 * goes to a file beside it, which then takes its place. Returns why nothing was written, in words that
 * follow a colon; null where all is well.
 */
export function rewriteFile(root: string, file: string, {before, after}: Rewriting): string | null {
  try {
    const real = realpathSync(path.join(root, file));
    const refusal = whyNotRewritten(root, real, before);
    if (refusal === null) writeFileAtomic(real, encode(after, readFileSync(real)));
    return refusal;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why a file that was read as `text` cannot be given another one; null where it can. */
export function whyNotRewritable(root: string, file: string, text: string): string | null {
  try {
    return whyNotRewritten(root, realpathSync(path.join(root, file)), text);
  } catch (error) {
    return reasonOf(error);
  }
}

function whyNotRewritten(root: string, real: string, text: string): string | null {
  if (!isInside(root, real)) return 'it is a link that leads out of the repository';
  accessSync(real, constants.W_OK);
  const bytes = readFileSync(real);
  const encoding = encodingOf(bytes);
  const now = new TextDecoder(encoding).decode(bytes);
  // Bytes that stand for no character would be lost, and they are not what was asked for.
  if (!encode(now, bytes).equals(bytes)) return `it is no valid ${encoding.toUpperCase()}`;
  return now === text ? null : 'it has changed since it was read';
}

/** The byte order mark that a UTF-8 file begins with; empty where it has none, or where it is no UTF-8. */
export function markOf(root: string, file: string): string {
  try {
    return hasMark(readFileSync(path.join(root, file))) ? mark : '';
  } catch {
    return '';
  }
}

const mark = '\ufeff';

function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Encodes a text the way the bytes of a file are. */
function encode(text: string, like: Buffer): Buffer {
  const encoding = encodingOf(like);
  if (encoding === 'utf-8') return Buffer.from(hasMark(like) ? mark + text : text, 'utf8');
  const bytes = Buffer.from(mark + text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
