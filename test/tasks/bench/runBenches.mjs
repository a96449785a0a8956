import {benches} from './benches.mjs';
import {formatTable} from './table/formatTable.mjs';

/**
 * Runs benches one after the other and prints their rows as one table, and below it what has lines of its
 * own. Returns whether all could be measured, whatever the figures.
 */
export async function runBenches(names, scale) {
  const rows = [];
  const lines = [];
  for (const name of names) {
    const result = await runBench(name, scale);
    if (typeof result === 'string') lines.push(`${name}: ${result}`);
    else rows.push(...result);
  }
  if (rows.length > 0) console.log(`\n${formatTable(rows)}`);
  for (const line of lines) console.log(`\n${line}`);
  return !rows.some((row) => 'failure' in row);
}

async function runBench(name, scale) {
  const start = performance.now();
  try {
    const {measure} = await benches.get(name)();
    return await measure(scale);
  } catch (error) {
    console.error(`${name}: ${error.stack}`);
    return [{what: name, failure: error.message}];
  } finally {
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}
