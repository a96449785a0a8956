import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {corpora as facts} from '../tasks/corpora/corpora.mjs';
import {compareCorpus} from '../tasks/corpora/compareCorpus.mjs';
import {runCli} from '../helpers/cli.js';
import {workspace} from '../helpers/paths.js';

// Real tickets of other people's repositories, which are not part of this one.
const folder = path.resolve(workspace, '..', 'shared', 'corpora');
const corpora = existsSync(folder)
  ? readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  : [];

describe('real repositories', () => {
  test('are read without a crash, every file of them', async () => {
    for (const {name} of corpora) {
      const at = path.join(folder, name);
      const call = ['--root', at, '--tickets', '**/*.md'];
      const check = await runCli(at, 'check', ...call, '--format', 'json');
      expect([name, check.exitCode < 2, check.stderr]).toEqual([name, true, '']);
      const exported = await runCli(at, 'export', ...call);
      const {tickets} = JSON.parse(exported.stdout) as {tickets: unknown[]};
      const {summary} = JSON.parse(check.stdout) as {summary: {tickets: number}};
      expect(tickets).toHaveLength(summary.tickets);
    }
    expect(corpora.every(({name}) => name !== '')).toBe(true);
  });

  test('hold what the research note counts in them', () => {
    const known = facts.filter((corpus) => corpora.some(({name}) => name === corpus.folder));
    const differing = known
      .map((corpus) => compareCorpus(folder, corpus))
      .filter(({agrees}) => !agrees);
    expect(differing).toEqual([]);
  });
});
