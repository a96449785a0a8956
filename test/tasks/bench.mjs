import {availableParallelism, cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {benches} from './bench/benches.mjs';
import {removeFolders} from './bench/measure/folders.mjs';
import {runBenches} from './bench/runBenches.mjs';
import {full, quick} from './bench/scale.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {requireScript, runTask} from './workspace.mjs';

await runTask(async () => {
  const {values, positionals} = parseArgs({
    options: {quick: {type: 'boolean', default: false}},
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !benches.has(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown bench ${unknown}; there are: ${[...benches.keys()].join(', ')}.`);
  }
  ensureDependencies();
  requireScript('build:plugin');
  console.log(`Node ${process.version}, ${availableParallelism()} threads of ${cpus()[0]?.model}`);
  const names = positionals.length > 0 ? positionals : [...benches.keys()];
  try {
    if (!(await runBenches(names, values.quick ? quick : full))) process.exitCode = 1;
  } finally {
    removeFolders();
  }
});
