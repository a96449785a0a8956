import {ensureChromium} from './chromium.mjs';
import {countCheck, sumCounts} from './counts.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {failStep, runStep, startBeside, steps} from './steps.mjs';

const {passed, failed} = await runGate(process.argv.slice(2));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/** Runs the named steps, or all of them; returns how many checks passed and failed. */
async function runGate(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) return failEarly(unknownSteps(unknown));
  try {
    ensureDependencies();
  } catch (error) {
    return failEarly(error.message);
  }
  const chosen = steps.filter((step) => names.length === 0 || names.includes(step.name));
  return runSteps(chosen, await prepareChromium(chosen));
}

async function runSteps(chosen, chromium) {
  const counts = new Map();
  const beside = startBeside(chosen);
  for (const step of chosen) {
    const obstacle = findObstacle(step, counts, chromium);
    const env = chromium.path ? {CHROMIUM_PATH: chromium.path} : {};
    const run = () => runStep(step, env, beside.get(step.name));
    counts.set(step.name, obstacle ? failStep(step, obstacle) : await run());
  }
  return sumCounts([...counts.values()]);
}

function findObstacle(step, counts, chromium) {
  if (counts.get(step.needs)?.failed > 0) return `the step ${step.needs} failed`;
  if (step.needsChromium && chromium.error) return chromium.error;
  return undefined;
}

async function prepareChromium(chosen) {
  if (!chosen.some((step) => step.needsChromium)) return {};
  try {
    return {path: await ensureChromium()};
  } catch (error) {
    return {error: error.message};
  }
}

function failEarly(message) {
  console.error(message);
  return countCheck(false);
}

function unknownSteps(unknown) {
  const known = steps.map((step) => step.name).join(', ');
  return `Unknown step ${unknown.join(', ')}; the steps are ${known}.`;
}
