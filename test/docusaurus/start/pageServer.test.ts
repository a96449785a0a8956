import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, expect, test} from 'vitest';
import type {Page} from '../../../plugin/lib/docusaurus/page.js';
import {answerFor} from '../../../plugin/lib/docusaurus/start/pageRequests.js';
import {createPageServer, pageServerOf} from '../../../plugin/lib/docusaurus/start/pageServer.js';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A page that counts how often it is made. */
function counted(path: string, title: string) {
  let times = 0;
  const props = (): unknown => {
    times += 1;
    return {title};
  };
  const page: Page = {path, component: '@theme/TicketPage', name: title, props};
  return {page, times: () => times};
}

/** A page server behind HTTP, and its address. */
async function serve() {
  const pages = createPageServer();
  const answer = answerFor(pages, '/base/__tickets/default/');
  const server = createServer((request, response) => {
    answer(request, response, (error) => {
      response.writeHead(error instanceof Error ? 500 : 418).end();
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const ask = (path: string) => fetch(`http://127.0.0.1:${String(port)}${path}`);
  return {pages, ask};
}

const pageAt = (route: string): string =>
  `/base/__tickets/default/page?route=${encodeURIComponent(route)}`;

test('a page is made when it is asked for, and once', async () => {
  const {pages, ask} = await serve();
  const [one, two] = [counted('/base/PAY-1', 'One'), counted('/base/PAY-2', 'Two')];
  pages.show([one.page, two.page]);
  const answer = await ask(pageAt('/base/PAY-1'));
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(await answer.json()).toEqual({version: pages.version(), data: {title: 'One'}});
  // With the slash that a site may add to all its addresses.
  await ask(pageAt('/base/PAY-1/'));
  expect([one.times(), two.times()]).toEqual([1, 0]);
});

test('a page is made anew once the pages have changed', async () => {
  const {pages, ask} = await serve();
  pages.show([counted('/base/PAY-1', 'One').page]);
  const before = (await (await ask(pageAt('/base/PAY-1'))).json()) as {version: string};
  pages.show([counted('/base/PAY-1', 'Other').page]);
  const after = (await (await ask(pageAt('/base/PAY-1'))).json()) as {version: string};
  expect(after).toMatchObject({data: {title: 'Other'}});
  expect(after.version).not.toBe(before.version);
});

test('what is not there is told so, and other addresses are left to others', async () => {
  const {pages, ask} = await serve();
  pages.show([]);
  const missing = await ask(pageAt('/base/PAY-9'));
  expect(missing.status).toBe(404);
  expect(await missing.json()).toEqual({version: pages.version(), data: null});
  expect((await ask('/base/tickets/PAY-9')).status).toBe(418);
  expect((await ask('//')).status).toBe(418);
});

test('a page that cannot be made is an error of that request', async () => {
  const {pages, ask} = await serve();
  const props = (): never => {
    throw new Error('no');
  };
  pages.show([{path: '/base/PAY-1', component: '@theme/TicketPage', name: 'PAY-1', props}]);
  expect((await ask(pageAt('/base/PAY-1'))).status).toBe(500);
});

test('who listens is told each version, the present one first', async () => {
  const {pages, ask} = await serve();
  pages.show([]);
  const first = pages.version();
  const answer = await ask('/base/__tickets/default/changes');
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(`data: ${first}\n\n`);
  expect(pages.listeners()).toBe(1);
  pages.show([]);
  expect((await reader?.read())?.value).toBe(`data: ${pages.version()}\n\n`);
  await reader?.cancel();
  await expect.poll(() => pages.listeners()).toBe(0);
});

test('the plugin finds the server of a backlog again when it is made anew', () => {
  expect(pageServerOf('a')).toBe(pageServerOf('a'));
  expect(pageServerOf('a')).not.toBe(pageServerOf('b'));
});
