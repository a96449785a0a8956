import {lines, rows} from './benches.mjs';
import {formatTable} from './table/formatTable.mjs';

/** The names of all there is to measure. */
export const benchNames = [...rows.keys(), ...lines.keys()];

/**
 * Measures one after the other, and prints the rows as one table and below it what has lines of its own.
 * Returns whether all could be measured, whatever the figures.
 */
export async function runBenches(names, scale) {
  const measured = [];
  for (const name of names) {
    if (rows.has(name)) measured.push(...(await measureRows(name, scale)));
  }
  if (measured.length > 0) console.log(`\n${formatTable(measured)}`);
  const told = [];
  for (const name of names) {
    if (lines.has(name)) told.push(await measureLines(name, scale));
  }
  return ![...measured, ...told].some((it) => 'failure' in it);
}

async function measureRows(name, scale) {
  try {
    return await measureTimed(name, rows.get(name), scale);
  } catch (error) {
    return [{what: name, failure: error.message}];
  }
}

async function measureLines(name, scale) {
  try {
    const text = await measureTimed(name, lines.get(name), scale);
    console.log(`\n${name}: ${text}`);
    return {text};
  } catch (error) {
    console.log(`\n${name}: failed: ${error.message}`);
    return {failure: error.message};
  }
}

/** Tells on standard error that there is progress, and all there is to know of a failure. */
async function measureTimed(name, load, scale) {
  const start = performance.now();
  try {
    const {measure} = await load();
    return await measure(scale);
  } catch (error) {
    console.error(error.stack);
    throw error;
  } finally {
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}
