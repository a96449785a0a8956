import {createServer} from 'node:http';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';
import type {ExternalBacklog, ExternalTicket} from '../../plugin/lib/core/model/external.js';
import type {StatusCategory} from '../../plugin/lib/core/model/status.js';

/** A backlog of another site: its tickets by id, each with where it stands. */
export function externalBacklog(
  name: string,
  tickets: Readonly<Record<string, StatusCategory>>,
): ExternalBacklog {
  return {
    name,
    tickets: Object.entries(tickets).map(([id, category]): ExternalTicket => ({
      backlog: name,
      id,
      title: `Title of ${id}`,
      status: {category, label: category === 'done' ? 'Shipped' : 'Planned', source: 'declared'},
      url: `https://${name}.example.com/t/${id}`,
    })),
  };
}

/** The least of a `tickets.json` in which a ticket of each id is to do. */
export function ticketsJson(...ids: readonly string[]): string {
  const status = {category: 'todo', label: 'To do', source: 'derived'};
  const tickets = ids.map((id) => ({id, title: `Title of ${id}`, status, url: `/t/${id}`}));
  return JSON.stringify({schemaVersion: 1, tickets, later: 'versions may tell more'});
}

/** A web server that a test may answer for; its requests are kept. */
export interface TestServer {
  readonly url: string;
  readonly requests: IncomingMessage[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  stop(): Promise<void>;
}

/** Starts a server that ends with the test. */
export async function startServer(answer: TestServer['answer']): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    running.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(stop);
  const {port} = server.address() as AddressInfo;
  const running: TestServer = {url: `http://127.0.0.1:${String(port)}`, requests, answer, stop};
  return running;
}
