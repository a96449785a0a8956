import {existsSync, readFileSync} from 'node:fs';

/** The counts of a step that is one check. */
export function countCheck(passed) {
  return {passed: passed ? 1 : 0, failed: passed ? 0 : 1};
}

/**
 * Counts the tests in Vitest's JSON report. A skipped test counts as failed, and so does a file that
 * fails outside its tests; a run that ends badly for any other reason counts as one failure.
 */
export function countTests(reportFile, exitCode) {
  if (!existsSync(reportFile)) return countCheck(false);
  const files = JSON.parse(readFileSync(reportFile, 'utf8')).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.length - passed + files.filter(failsOutsideTests).length;
  reportSkipped(tests);
  const nothingRan = passed + failed === 0;
  const otherFailure = failed === 0 && (exitCode !== 0 || nothingRan);
  return {passed, failed: failed + (otherFailure ? 1 : 0)};
}

/** The sum of several counts. */
export function sumCounts(counts) {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}

function failsOutsideTests(file) {
  return file.status === 'failed' && !file.assertionResults.some(isFailed);
}

function reportSkipped(tests) {
  for (const test of tests) {
    if (test.status === 'passed' || isFailed(test)) continue;
    console.log(`skipped, which is not allowed: ${test.fullName}`);
  }
}

function isFailed(test) {
  return test.status === 'failed';
}
