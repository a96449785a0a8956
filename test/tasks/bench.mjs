import {availableParallelism, cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {rows} from './bench/benches.mjs';
import {removeFolders} from './bench/measure/folders.mjs';
import {benchNames, runBenches} from './bench/runBenches.mjs';
import {full, quick} from './bench/scale.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {requireScript, runTask} from './workspace.mjs';

await runTask(async () => {
  const {values, positionals} = parseArgs({
    options: {quick: {type: 'boolean', default: false}},
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !benchNames.includes(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown bench ${unknown}; there are: ${benchNames.join(', ')}.`);
  }
  ensureDependencies();
  requireScript('build:plugin');
  console.log(`Node ${process.version}, ${availableParallelism()} threads of ${cpus()[0]?.model}`);
  const all = values.quick ? [...rows.keys()] : benchNames;
  const names = positionals.length > 0 ? positionals : all;
  try {
    if (!(await runBenches(names, values.quick ? quick : full))) process.exitCode = 1;
  } finally {
    removeFolders();
  }
});
