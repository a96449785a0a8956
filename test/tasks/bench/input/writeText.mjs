import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Writes a file below a folder; returns its path. */
export function writeText(folder, name, text) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
  return file;
}
