import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {corpora as facts} from '../tasks/corpora/corpora.mjs';
import {runCli} from '../helpers/cli.js';
import {workspace} from '../helpers/paths.js';

// Real tickets of other people's repositories, which are not part of this one.
const folder = path.resolve(workspace, '..', 'shared', 'corpora');

interface CheckJson {
  readonly diagnostics: readonly {ruleId: string; fixable: boolean}[];
}

function countByRule(stdout: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {ruleId} of (JSON.parse(stdout) as CheckJson).diagnostics) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}

test('real repositories: mending makes no finding, and a second time nothing is left to do', async () => {
  const known = facts.filter(
    ({folder: name}, index) =>
      facts.findIndex((it) => it.folder === name) === index && existsSync(path.join(folder, name)),
  );
  for (const {folder: name, files} of known) {
    const copy = mkdtempSync(path.join(tmpdir(), 'tickets-'));
    onTestFinished(() => {
      rmSync(copy, {recursive: true, force: true});
    });
    cpSync(path.join(folder, name), copy, {recursive: true});
    const globs = files.flatMap((glob) => ['--tickets', glob]);
    const call = [
      'check',
      '--root',
      '.',
      ...globs,
      '--rule',
      'reciprocal-dependency=warn',
      '--format',
      'json',
    ];
    const before = countByRule((await runCli(copy, ...call)).stdout);
    const fixed = await runCli(copy, ...call, '--fix');
    const grown = [...countByRule(fixed.stdout)].filter(
      ([rule, count]) => count > (before.get(rule) ?? 0),
    );
    expect([name, grown, fixed.stderr]).toEqual([name, [], expect.stringMatching(/^Fixed \d/)]);
    const again = await runCli(copy, ...call, '--fix');
    expect([name, again.stderr.split('\n')[0], again.stdout === fixed.stdout]).toEqual([
      name,
      'Fixed nothing',
      true,
    ]);
  }
  expect(existsSync(folder)).toBe(known.length > 0);
}, 120_000);
