import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {corpora} from './corpora/corpora.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {run, runScript} from './workspace.mjs';

const folder = path.resolve(process.argv[2] ?? '../shared/corpora');
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.log(`Skipped: there is no folder ${folder} with real tickets to read.`);
} else {
  ensureDependencies();
  if (runScript('build:plugin') !== 0) process.exit(1);
  const {compareCorpus} = await import('./corpora/compareCorpus.mjs');
  const results = corpora.map((corpus) => compareCorpus(folder, corpus));
  for (const {lines} of results) console.log(`\n${lines.join('\n')}`);
  const vitest = ['run', '--config', 'test/vitest.config.ts', '--project', 'corpora'];
  const tests = run('npx', ['vitest', ...vitest], {TICKETS_CORPORA: folder});
  const failed = results.filter(({agrees}) => !agrees).length + (tests === 0 ? 0 : 1);
  console.log(`\n${results.length + 1 - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
