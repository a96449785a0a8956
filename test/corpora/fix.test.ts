import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {corpora as facts} from '../tasks/corpora/corpora.mjs';
import {runCli} from '../helpers/cli.js';
import {corporaFolder, listCorpora} from '../helpers/corpora.js';

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

const corpora = listCorpora();
const known = facts.filter(
  ({folder}, index) =>
    facts.findIndex((it) => it.folder === folder) === index && corpora.includes(folder),
);

test.each(known)(
  '$folder: mending makes no finding, and a second time nothing is left to do',
  async ({folder, files}) => {
    const copy = mkdtempSync(path.join(tmpdir(), 'tickets-'));
    onTestFinished(() => {
      rmSync(copy, {recursive: true, force: true});
    });
    cpSync(path.join(corporaFolder, folder), copy, {recursive: true});
    const globs = files.flatMap((glob) => ['--tickets', glob]);
    const rule = ['--rule', 'reciprocal-dependency=warn'];
    const call = ['check', '--root', '.', ...globs, ...rule, '--format', 'json'];
    const before = countByRule((await runCli(copy, ...call)).stdout);
    const fixed = await runCli(copy, ...call, '--fix');
    const grown = [...countByRule(fixed.stdout)].filter(
      ([id, count]) => count > (before.get(id) ?? 0),
    );
    expect([grown, fixed.stderr]).toEqual([[], expect.stringMatching(/^Fixed \d/)]);
    const again = await runCli(copy, ...call, '--fix');
    const [firstLine] = again.stderr.split('\n');
    expect([firstLine, again.stdout === fixed.stdout]).toEqual(['Fixed nothing', true]);
  },
);
