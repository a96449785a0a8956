import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Writes a file that client code imports, but only when it changes: `start` watches it. */
export function writeGenerated(file: string, text: string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  if (readIfThere(file) !== text) writeFileSync(file, text);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
