import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {UsageError} from './command.js';
import type {Terminal} from './command.js';

/**
 * Writes a file named on the command line.
 *
 * @throws {UsageError} where the file cannot be written
 */
export function writeOutput(terminal: Terminal, output: string, text: string): void {
  try {
    writeFileSync(path.resolve(terminal.cwd, output), text);
  } catch (error) {
    throw new UsageError(`--output ${output} cannot be written: ${(error as Error).message}`);
  }
}
