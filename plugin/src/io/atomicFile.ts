import {realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';

/**
 * Writes a file so that a reader sees the old text or the new one and never a part. A link stays a
 * link, and a file keeps its mode.
 */
export function writeFileAtomic(file: string, text: string): void {
  const known = statSync(file, {throwIfNoEntry: false});
  const target = known ? realpathSync(file) : file;
  const temporary = `${target}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(temporary, text, {mode: known?.mode ?? 0o666});
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
}
