import {main} from '../../plugin/lib/cli/main.js';

/** What a call of the command line came to. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, as a user would, without colours. */
export async function runCli(cwd: string, ...argv: string[]): Promise<CliResult> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await main(argv, {
    cwd,
    colors: false,
    width: null,
    out: (text) => stdout.push(text),
    err: (text) => stderr.push(text),
  });
  return {exitCode, stdout: stdout.join(''), stderr: stderr.join('')};
}
