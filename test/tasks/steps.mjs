import {mkdirSync, rmSync} from 'node:fs';
import {countCheck, countTests} from './counts.mjs';
import {inWorkspace, runScript} from './workspace.mjs';

/** The gate's steps in order; `script` is the npm script, `needs` a step that must not have failed. */
export const steps = [
  {name: 'format', script: 'format:check'},
  {name: 'lint', script: 'lint'},
  {name: 'build', script: 'build:plugin'},
  {name: 'types', script: 'types'},
  {name: 'unit', script: 'unit', isVitest: true, needs: 'build'},
  {name: 'site', script: 'site', isVitest: true, needs: 'build'},
  {name: 'browser', script: 'browser', isVitest: true, needs: 'build', needsChromium: true},
];

/** Runs one step between a header line and a line with its duration; returns its counts. */
export function runStep(step, env) {
  console.log(`\n== ${step.name} ==`);
  const started = performance.now();
  const counts = step.isVitest
    ? runVitest(step, env)
    : countCheck(runScript(step.script, [], env) === 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${step.name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return counts;
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
