import {spawn} from 'node:child_process';
import {constants} from 'node:os';
import {parseArgs} from 'node:util';
import {ensureDependencies} from './dependencies.mjs';
import {findFreePort} from './port.mjs';
import {inWorkspace, requireScript, runTask} from './workspace.mjs';

await runTask(async () => {
  ensureDependencies();
  requireScript('build:plugin');
  const {wanted, rest} = readArguments(process.argv.slice(2));
  const port = await findFreePort(Number(wanted || process.env.PORT || 3000));
  console.log(`\nStarting the site at\nhttp://localhost:${port}/\n`);
  process.exitCode = await serve(port, rest);
});

/** The port that is asked for, and what Docusaurus is given beside it. */
function readArguments(args) {
  const options = {port: {type: 'string', short: 'p'}};
  const {values, tokens} = parseArgs({args, options, strict: false, tokens: true});
  const taken = tokens
    .filter(({kind, name}) => kind === 'option' && name === 'port')
    .flatMap(({index, inlineValue}) => (inlineValue ? [index] : [index, index + 1]));
  return {wanted: values.port, rest: args.filter((_, index) => !taken.includes(index))};
}

/** Runs Docusaurus until it ends; returns its exit code. */
function serve(port, rest) {
  // Docusaurus itself, not an npm script: npm would stand between it and our signals.
  const docusaurus = inWorkspace('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const args = [docusaurus, 'start', '--no-open', '--port', String(port), ...rest];
  const child = spawn(process.execPath, args, {cwd: inWorkspace('website'), stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
