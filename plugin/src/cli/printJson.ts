import type {Terminal} from './command.js';

/** Prints data as JSON that people can read too. */
export function printJson(terminal: Terminal, data: unknown): void {
  terminal.out(`${JSON.stringify(data, null, 2)}\n`);
}
