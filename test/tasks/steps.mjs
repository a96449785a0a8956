import {mkdirSync, rmSync} from 'node:fs';
import {countCheck, countTests} from './counts.mjs';
import {collectScript, inWorkspace, runScript} from './workspace.mjs';

/**
 * The gate's steps in order; `script` is the npm script, `needs` a step that must not have failed. One
 * that runs `beside` those before it, on a core they leave free, says what it has to say at its turn.
 */
export const steps = [
  {name: 'format', script: 'format:check'},
  {name: 'build', script: 'build:plugin'},
  {name: 'types', script: 'types'},
  {name: 'lint', script: 'lint', beside: true},
  {name: 'unit', script: 'unit', isVitest: true, needs: 'build'},
  {name: 'site', script: 'site', isVitest: true, needs: 'build'},
  {name: 'browser', script: 'browser', isVitest: true, needs: 'build', needsChromium: true},
];

/** Starts the steps that run beside others; returns the outcome to come of each, by its name. */
export function startBeside(chosen) {
  const beside = chosen.filter((step) => step.beside);
  return new Map(beside.map((step) => [step.name, collectScript(step.script)]));
}

/** Runs one step, or waits for its outcome, between a header line and a line with how long it took. */
export async function runStep(step, env, outcome) {
  console.log(`\n== ${step.name} ==`);
  const started = performance.now();
  const counts = outcome ? await endBeside(outcome) : countStep(step, env);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${step.name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return counts;
}

function countStep(step, env) {
  if (step.isVitest) return runVitest(step, env);
  return countCheck(runScript(step.script, [], env) === 0);
}

async function endBeside(outcome) {
  const {exitCode, output} = await outcome;
  process.stdout.write(output);
  return countCheck(exitCode === 0);
}

/** Marks a step as failed without running it. */
export function failStep(step, reason) {
  console.log(`\n== ${step.name} ==\n${step.name}: FAILED, not run: ${reason}`);
  return countCheck(false);
}

function runVitest(step, env) {
  const reportFile = inWorkspace('test/.output', `${step.name}.json`);
  mkdirSync(inWorkspace('test/.output'), {recursive: true});
  rmSync(reportFile, {force: true});
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  return countTests(reportFile, runScript(step.script, reporters, env));
}
