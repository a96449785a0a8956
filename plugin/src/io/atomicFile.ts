import {randomUUID} from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes a file so that a reader sees the old content or the new one and never a part: it goes to a
 * file beside it, which then takes its place. A link stays a link, and a file keeps its mode. It waits
 * until the disk has the content, unless `flush` is false: then the file may be damaged by a power cut.
 *
 * @param content in one piece, or in several that follow each other
 */
export function writeFileAtomic(
  file: string,
  content: string | Buffer | readonly Buffer[],
  flush = true,
): void {
  const known = statSync(file, {throwIfNoEntry: false});
  const target = known ? realpathSync(file) : file;
  const beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  try {
    writePieces(beside, Array.isArray(content) ? content : [content], flush);
    // The mode given to writeFileSync is cut by the umask; this one is not.
    if (known) chmodSync(beside, known.mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, {force: true});
    throw error;
  }
}

function writePieces(file: string, pieces: readonly (string | Buffer)[], flush: boolean): void {
  const opened = openSync(file, 'wx');
  try {
    for (const piece of pieces) writeFileSync(opened, piece);
    if (flush) fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
