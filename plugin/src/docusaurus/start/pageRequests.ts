import type {IncomingMessage, ServerResponse} from 'node:http';
import type {PageServer} from './pageServer.js';

/** Answers a request, or leaves it to whoever comes next. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Answers requests for the pages of a backlog, below an address such as `/base/__tickets/default/`:
 *
 * - `page?route=/base/tickets/PAY-1`: the data of a page, `{"version": …, "data": …}`
 * - `changes`: each version of the pages as it comes, as server-sent events
 */
export function answerFor(server: PageServer, base: string): Middleware {
  return (request, response, next) => {
    const [address = '', query = ''] = (request.url ?? '').split('?', 2);
    if (address === `${base}page`) answerPage(server, query, response, next);
    else if (address === `${base}changes`) tellChanges(server, response);
    else next();
  };
}

function answerPage(
  server: PageServer,
  query: string,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  try {
    const version = JSON.stringify(server.version());
    const data = server.read(new URLSearchParams(query).get('route') ?? '');
    response.writeHead(data === null ? 404 : 200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(`{"version":${version},"data":${data ?? 'null'}}`);
  } catch (error) {
    next(error);
  }
}

function tellChanges(server: PageServer, response: ServerResponse): void {
  const tell = (version: string): void => {
    response.write(`data: ${version}\n\n`);
  };
  // A proxy that packs or keeps what passes would hold messages back.
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  tell(server.version());
  response.once('close', server.listen(tell));
}
