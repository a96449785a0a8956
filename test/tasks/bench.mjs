import {runBoardBench} from './bench/board.mjs';
import {runGraphsBench} from './bench/graphs.mjs';
import {runWatchBench} from './bench/watch.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {requireScript, runTask} from './workspace.mjs';

const benches = new Map([
  ['board', runBoardBench],
  ['graphs', runGraphsBench],
  ['watch', runWatchBench],
]);

await runTask(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !benches.has(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown bench ${unknown}; there are: ${[...benches.keys()].join(', ')}.`);
  }
  ensureDependencies();
  requireScript('build:plugin');
  for (const [name, run] of benches) {
    if (names.length === 0 || names.includes(name)) console.log(`${name}: ${await run()}`);
  }
});
