import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {workspace} from './paths.js';

/** A site under `docusaurus start`. */
export interface StartedSite {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  close(): Promise<void>;
}

/** Starts a site's development server, and waits until its bundle is there. */
export async function startSite(folder: string): Promise<StartedSite> {
  const port = await freePort();
  const bin = path.join(workspace, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const argv = ['start', '--no-open', '--host', '127.0.0.1', '--port', String(port)];
  const {NODE_ENV: _, ...env} = process.env;
  const child = spawn(process.execPath, [bin, ...argv], {
    cwd: folder,
    env: {...env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1'},
  });
  let printed = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (/compiled (?:successfully|with \d+ warning)/i.test(printed)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`docusaurus start ended:\n${printed}`)));
  });
  return {
    url: `http://127.0.0.1:${String(port)}`,
    output: () => printed,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
