import {spawn} from 'node:child_process';
import {constants} from 'node:os';
import {ensureDependencies} from './dependencies.mjs';
import {findFreePort} from './port.mjs';
import {inWorkspace, requireScript, runTask} from './workspace.mjs';

await runTask(async () => {
  ensureDependencies();
  requireScript('build:plugin');
  const port = await findFreePort(Number(process.env.PORT || 3000));
  console.log(`\nStarting the site at\nhttp://localhost:${port}/\n`);
  process.exitCode = await serve(port);
});

/** Runs Docusaurus until it ends; returns its exit code. */
function serve(port) {
  // Docusaurus itself, not an npm script: npm would stand between it and our signals.
  const docusaurus = inWorkspace('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const args = [docusaurus, 'start', '--no-open', '--port', String(port), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, {cwd: inWorkspace('website'), stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
