import {spawn} from 'node:child_process';
import {findFreePort} from '../../port.mjs';
import {cleanEnvironment} from '../measure/measureRun.mjs';
import {watchMemory} from '../measure/memory.mjs';
import {docusaurus} from './buildSite.mjs';

/**
 * Starts the development server of a site, and waits until its bundle is there.
 *
 * @throws {Error} where it ends before, as it does when it takes too much memory
 */
export async function startSite(cwd) {
  const port = await findFreePort(3100);
  const args = [docusaurus, 'start', '--no-open', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, args, {cwd, env: cleanEnvironment()});
  const memory = watchMemory(child.pid);
  const ended = new Promise((resolve) => child.once('close', resolve)).finally(memory.stop);
  await waitForBundle(child, ended);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function waitForBundle(child, ended) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed += chunk;
      if (/compiled (?:successfully|with \d+ warning)/i.test(printed)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`docusaurus start ended:\n${printed}`)));
  });
}
