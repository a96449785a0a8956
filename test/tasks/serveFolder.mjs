import {createServer} from 'node:http';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder of static files on a free port of this machine, as a plain web host would. */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const wanted = path.join(folder, new URL(request.url, 'http://localhost').pathname);
    const file = [wanted, path.join(wanted, 'index.html'), `${wanted}.html`].find(
      (it) => existsSync(it) && statSync(it).isFile(),
    );
    response.writeHead(file ? 200 : 404, {'content-type': types[path.extname(file ?? '')] ?? ''});
    response.end(file ? readFileSync(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
