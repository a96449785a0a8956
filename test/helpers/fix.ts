import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from 'vitest';
import {onlyRule} from '../rules/onlyRule.js';
import {runCli} from './cli.js';
import {folderWith} from './folder.js';

type Files = Readonly<Record<string, string | Buffer>>;

/** Runs the check with one rule on, at severity warn. */
export function check(folder: string, rule: string, ...argv: string[]) {
  const on = ['--rule', `${rule}=warn`];
  return runCli(folder, 'check', '--root', '.', ...onlyRule(rule), ...on, ...argv);
}

/** The text of a file in a folder. */
export function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** Checks that the dry run, applied by git, and the fix give the same file, and that it stays so. */
export async function expectFixed(rule: string, files: Files, file: string, expected: string) {
  const [fixed, patched] = [folderWith(files), folderWith(files)];
  const dry = await check(patched, rule, '--fix-dry-run');
  expect(read(patched, file)).toBe(files[file]?.toString());
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd: patched, input: dry.stdout});
  const result = await check(fixed, rule, '--fix');
  expect(read(fixed, file)).toBe(expected);
  expect(read(patched, file)).toBe(expected);
  expect([result.stdout.split('\n')[0], dry.exitCode]).toEqual([
    expect.stringMatching(/^✔ No findings/),
    result.exitCode,
  ]);
  expect((await check(fixed, rule, '--fix')).stderr).toBe('Fixed nothing\n');
  expect(read(fixed, file)).toBe(expected);
}

/** A ticket that waits for PAY-3, which does not say so. */
export const blocked =
  '# PAY-12: Refund\n\n## Dependencies\n\n**Blocked By:**\n- PAY-3: Posts there.\n';
