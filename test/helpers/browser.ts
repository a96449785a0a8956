import {createServer} from 'node:http';
import type {Server} from 'node:http';
import {existsSync, readFileSync, statSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium the gate found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({executablePath, args});
}

/** A built site, served on a free port of this machine. */
export interface ServedSite {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder of static files, as a plain web host would. */
export async function serve(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const file = findFile(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(file ? 200 : 404, {
      'content-type': types[path.extname(file ?? '.html')] ?? '',
    });
    response.end(file ? readFileSync(file) : 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${String(port)}`, close: () => closeServer(server)};
}

function findFile(folder: string, pathname: string): string | null {
  const wanted = path.join(folder, decodeURIComponent(pathname));
  const candidates = [wanted, path.join(wanted, 'index.html'), `${wanted}.html`];
  const found = candidates.find((file) => existsSync(file) && statSync(file).isFile());
  return found?.startsWith(folder) ? found : null;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
