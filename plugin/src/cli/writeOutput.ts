import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {UsageError} from './command.js';
import type {Terminal} from './command.js';

/**
 * Writes a file named on the command line, and makes the folders above it.
 *
 * @throws {UsageError} where the file cannot be written
 */
export function writeOutput(terminal: Terminal, output: string, text: string): void {
  try {
    const file = path.resolve(terminal.cwd, output);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`--output ${output} cannot be written: ${(error as Error).message}`);
  }
}
