import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {createExternalLoader} from '../../plugin/lib/io/loadExternals.js';
import type {LoadExternals} from '../../plugin/lib/io/loadExternals.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import type {PluginOptions} from '../../plugin/lib/options.js';
import {startServer, ticketsJson} from '../helpers/external.js';
import type {TestServer} from '../helpers/external.js';
import {folderWith} from '../helpers/folder.js';

type Option = NonNullable<PluginOptions['externalBacklogs']>[number];

/** What a run in a folder comes to: ids with their addresses, and what it tells. */
function runner(folder: string, option: Partial<Option> & {from: string}, milliseconds = 10_000) {
  const options = resolveOptions({
    root: '.',
    path: '.',
    externalBacklogs: [{name: 'billing', ...option}],
  });
  const notices: string[] = [];
  const load = createExternalLoader(
    resolveProject(folder, options),
    (notice) => notices.push(notice),
    {milliseconds, bytes: 10_000},
  );
  return {load, notices};
}

async function idsOf(load: LoadExternals): Promise<string[] | null | undefined> {
  const {externals} = await load();
  const tickets = externals[0]?.tickets;
  return tickets ? tickets.map(({id}) => id) : tickets;
}

async function serve(text: string | Buffer, headers: Record<string, string> = {}) {
  return startServer((_, response) => {
    response.writeHead(200, headers).end(text);
  });
}

function answerWith(server: TestServer, status: number, text = ''): void {
  server.answer = (_, response) => {
    response.writeHead(status).end(text);
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

test('a page is loaded once in a session, and its paths become addresses of its site', async () => {
  const server = await serve(ticketsJson('BIL-7'));
  const {load, notices} = runner(folderWith({}), {from: `${server.url}/t/tickets.json`});
  const project = await load();
  expect(project.externals).toEqual([
    {
      name: 'billing',
      tickets: [
        {
          backlog: 'billing',
          id: 'BIL-7',
          title: 'Title of BIL-7',
          status: {category: 'todo', label: 'To do', source: 'derived'},
          url: `${server.url}/t/BIL-7`,
        },
      ],
    },
  ]);
  expect(await load()).toBe(project);
  expect(server.requests).toHaveLength(1);
  expect(notices).toEqual([]);
});

test('the next session asks whether it has changed', async () => {
  const folder = folderWith({});
  const server = await serve(ticketsJson('BIL-7'), {
    etag: '"one"',
    'last-modified': 'Sat, 14 Mar 2026 10:00:00 GMT',
  });
  await runner(folder, {from: server.url}).load();
  answerWith(server, 304);
  const {load, notices} = runner(folder, {from: server.url});
  expect(await idsOf(load)).toEqual(['BIL-7']);
  expect(server.requests[1]?.headers).toMatchObject({
    'if-none-match': '"one"',
    'if-modified-since': 'Sat, 14 Mar 2026 10:00:00 GMT',
  });
  answerWith(server, 200, ticketsJson('BIL-8'));
  expect(await idsOf(runner(folder, {from: server.url}).load)).toEqual(['BIL-8']);
  expect(notices).toEqual([]);
});

test.each([
  ['an error', 503, '', 'it answers with status 503'],
  ['a page that is gone', 404, 'gone', 'it answers with status 404'],
  ['HTML', 200, '<!doctype html>', 'it is no JSON but HTML'],
  ['too much', 200, ' '.repeat(10_001), 'it is larger than 10000 bytes'],
])('the copy is used instead of %s, and its day is told', async (_, status, text, reason) => {
  const folder = folderWith({});
  const server = await serve(ticketsJson('BIL-7'));
  await runner(folder, {from: server.url}).load();
  const cache = path.join(folder, 'node_modules/.cache/docusaurus-plugin-tickets/external');
  const [file = ''] = readdirSync(cache);
  utimesSync(
    path.join(cache, file),
    new Date('2026-03-14T12:00:00Z'),
    new Date('2026-03-14T12:00:00Z'),
  );
  answerWith(server, status, text);
  const {load, notices} = runner(folder, {from: server.url});
  expect(await idsOf(load)).toEqual(['BIL-7']);
  expect(notices).toEqual([
    `The backlog \`billing\` cannot be loaded from ${server.url}/ (${reason}): the copy of 2026-03-14 is used`,
  ]);
});

test('without a copy nothing is known, which is told once', async () => {
  const server = await serve('');
  answerWith(server, 500);
  const {load, notices} = runner(folderWith({}), {from: server.url});
  expect(await idsOf(load)).toBeNull();
  expect(await idsOf(load)).toBeNull();
  expect(notices).toEqual([
    `The backlog \`billing\` cannot be loaded from ${server.url}/ (it answers with status 500), and no earlier copy of it is kept: references that may lead to it are not checked`,
  ]);
});

test('a site that nobody answers for is named with the reason', async () => {
  const server = await serve('');
  await server.stop();
  const {load, notices} = runner(folderWith({}), {from: server.url});
  expect(await idsOf(load)).toBeNull();
  expect(notices[0]).toContain(`cannot be loaded from ${server.url}/ (connect ECONNREFUSED `);
});

test('a site that takes too long is given up, in the middle of its answer too', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200).write('{');
  });
  const {load, notices} = runner(folderWith({}), {from: server.url}, 200);
  expect(await idsOf(load)).toBeNull();
  expect(notices[0]).toContain('(it takes longer than 0.2 seconds)');
});

test('packed content counts as large as it is unpacked', async () => {
  const packed = gzipSync(' '.repeat(1_000_000));
  const server = await serve(packed, {'content-encoding': 'gzip'});
  const {load, notices} = runner(folderWith({}), {from: server.url});
  expect(await idsOf(load)).toBeNull();
  expect(notices[0]).toContain('(it is larger than 10000 bytes)');
});

test('redirects are followed', async () => {
  const server = await startServer(({url}, response) => {
    if (url === '/new.json') response.writeHead(200).end(ticketsJson('BIL-7'));
    else response.writeHead(302, {location: '/new.json'}).end();
  });
  expect(await idsOf(runner(folderWith({}), {from: `${server.url}/old.json`}).load)).toEqual([
    'BIL-7',
  ]);
});

test.each([
  ['not JSON', '{"tickets": [', 'it is no JSON'],
  ['a web page', '\n<html></html>', 'it is no JSON but HTML'],
  ['a list', '[]', '`the file`: expected object, found []'],
  [
    'a later version',
    '{"schemaVersion": 2, "tickets": []}',
    '`schemaVersion`: expected 1, found 2',
  ],
  ['no tickets', '{"schemaVersion": 1}', '`tickets`: expected array, found nothing'],
  [
    'an id that is none',
    ticketsJson('BIL-1', 'BIL-2').replace('"BIL-2"', '{"\\u001b[31m\u202e": 1}'),
    '`tickets.1.id`: expected string, found {"\\u001b[31m?":1}',
  ],
  ['no id', ticketsJson(''), '`tickets.0.id`: expected a text that is not empty, found ""'],
  [
    'an unknown category',
    ticketsJson('BIL-1').replace('todo', 'later'),
    '`tickets.0.status.category`: expected "todo", "in-progress", "done", "canceled", found "later"',
  ],
])('%s is refused with the place of the fault', async (_, text, fault) => {
  const folder = folderWith({'billing.json': text});
  await expect(runner(folder, {from: 'billing.json'}).load()).rejects.toThrow(
    `\`externalBacklogs.0.from\`: ${path.join(folder, 'billing.json')} is no \`tickets.json\`: ${fault}`,
  );
});

test('a page that never was a backlog is refused too', async () => {
  const server = await serve('<html>');
  await expect(runner(folderWith({}), {from: server.url}).load()).rejects.toThrow(
    `${server.url}/ is no \`tickets.json\`: it is no JSON but HTML`,
  );
});

test('with a pinned copy there is no request', async () => {
  const folder = folderWith({});
  const text = ticketsJson('BIL-7');
  const server = await serve(text);
  const pinned = {from: server.url, integrity: hashOf(text)};
  expect(await idsOf(runner(folder, pinned).load)).toEqual(['BIL-7']);
  answerWith(server, 200, ticketsJson('BIL-8'));
  expect(await idsOf(runner(folder, pinned).load)).toEqual(['BIL-7']);
  expect(server.requests).toHaveLength(1);
});

test('other content than the pinned is refused with both hashes, and not kept', async () => {
  const folder = folderWith({});
  const [expected, found] = [ticketsJson('BIL-7'), ticketsJson('BIL-8')];
  const server = await serve(found);
  const {load} = runner(folder, {from: server.url, integrity: hashOf(expected)});
  await expect(load()).rejects.toThrow(
    `\`externalBacklogs.0.integrity\`: expected ${hashOf(expected)}, found ${hashOf(found)} at ${server.url}/; nothing of it is used. If you trust the new content, set \`integrity\` to the hash that was found`,
  );
  answerWith(server, 500);
  expect(await idsOf(runner(folder, {from: server.url}).load)).toBeNull();
});

test('a copy that is not the pinned one is not used, whatever the site answers', async () => {
  const folder = folderWith({});
  const server = await serve(ticketsJson('BIL-7'), {etag: '"one"'});
  await runner(folder, {from: server.url}).load();
  answerWith(server, 500);
  const {load, notices} = runner(folder, {from: server.url, integrity: hashOf('another')});
  expect(await idsOf(load)).toBeNull();
  expect(server.requests[1]?.headers['if-none-match']).toBeUndefined();
  expect(notices).toHaveLength(1);
});

test('a damaged copy counts as none', async () => {
  const folder = folderWith({});
  const server = await serve(ticketsJson('BIL-7'), {etag: '"one"'});
  await runner(folder, {from: server.url}).load();
  const cache = path.join(folder, 'node_modules/.cache/docusaurus-plugin-tickets/external');
  const [name = ''] = readdirSync(cache);
  const file = path.join(cache, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('BIL-7', 'BIL-9'));
  expect(await idsOf(runner(folder, {from: server.url}).load)).toEqual(['BIL-7']);
  expect(server.requests[1]?.headers['if-none-match']).toBeUndefined();
});

test('a file is read again when it has changed, and the project stays the same until then', async () => {
  const folder = folderWith({'billing.json': ticketsJson('BIL-7')});
  const file = path.join(folder, 'billing.json');
  const {load, notices} = runner(folder, {from: 'billing.json', baseUrl: 'https://b.example.com'});
  const first = await load();
  expect(first.externals[0]?.tickets?.[0]?.url).toBe('https://b.example.com/t/BIL-7');
  writeFileSync(file, ticketsJson('BIL-7'));
  expect(await load()).toBe(first);
  writeFileSync(file, ticketsJson('BIL-8'));
  expect(await idsOf(load)).toEqual(['BIL-8']);
  rmSync(file);
  expect(await idsOf(load)).toBeNull();
  expect(await idsOf(load)).toBeNull();
  writeFileSync(file, ticketsJson('BIL-9'));
  expect(await idsOf(load)).toEqual(['BIL-9']);
  expect(notices).toEqual([
    `The backlog \`billing\` cannot be loaded from ${file} (there is no such file): references that may lead to it are not checked`,
  ]);
});

test('a folder is no file', async () => {
  const {load, notices} = runner(folderWith({'billing/x': ''}), {from: 'billing'});
  expect(await idsOf(load)).toBeNull();
  expect(notices[0]).toContain('(it is no file)');
});

test.each([
  ['https://b.example.com/docs', '/t/BIL-7', 'https://b.example.com/docs/t/BIL-7'],
  ['https://b.example.com/docs/?x#y', '/t/BIL-7', 'https://b.example.com/docs/t/BIL-7'],
  ['https://b.example.com', '/t/a"><script>', 'https://b.example.com/t/a%22%3E%3Cscript%3E'],
  ['https://b.example.com', '//evil.example.com/', 'https://b.example.com//evil.example.com/'],
  ['https://b.example.com/docs', '/../secret', null],
  ['https://b.example.com', 'javascript:alert(1)', null],
  ['https://b.example.com', 'https://evil.example.com/', null],
  ['https://b.example.com', '\\\\evil.example.com', null],
  ['https://b.example.com', '', null],
  [undefined, '/t/BIL-7', null],
])('below %s the address %s leads to %s', async (baseUrl, url, expected) => {
  const text = ticketsJson('BIL-7').replace('"/t/BIL-7"', JSON.stringify(url));
  const {load} = runner(folderWith({'b.json': text}), {from: 'b.json', ...(baseUrl && {baseUrl})});
  const {externals} = await load();
  expect(externals[0]?.tickets?.[0]?.url).toBe(expected);
});
