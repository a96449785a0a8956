import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {corporaFolder, listCorpora} from '../helpers/corpora.js';

test.each(listCorpora())('%s is read without a crash, every file of it', async (name) => {
  const at = path.join(corporaFolder, name);
  const call = ['--root', at, '--tickets', '**/*.md'];
  const check = await runCli(at, 'check', ...call, '--format', 'json');
  expect([check.exitCode < 2, check.stderr]).toEqual([true, '']);
  const exported = await runCli(at, 'export', ...call);
  const {tickets} = JSON.parse(exported.stdout) as {tickets: unknown[]};
  const {summary} = JSON.parse(check.stdout) as {summary: {tickets: number}};
  expect(tickets).toHaveLength(summary.tickets);
});
