import {main} from './main.js';
import {processTerminal} from './terminal.js';

/** Runs the command line of this process. What is set is its exit code. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}
