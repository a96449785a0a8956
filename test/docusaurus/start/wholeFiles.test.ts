import {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {expect, test} from 'vitest';
import {serveWholeFiles} from '../../../plugin/lib/docusaurus/start/wholeFiles.js';
import type {BundleFiles, BundleServer} from '../../../plugin/lib/docusaurus/start/wholeFiles.js';

/** Files in memory that are read in parts of four bytes, each at a time of its own. */
function memory(files: Record<string, string>): BundleFiles {
  const bytes = (file: string): Buffer => Buffer.from(files[file] ?? '');
  return {
    readFileSync: bytes,
    createReadStream: (file, {start, end}) =>
      Readable.from(
        (async function* () {
          for (let at = start; at <= end; at += 4) {
            await new Promise(setImmediate);
            yield bytes(file).subarray(at, Math.min(at + 4, end + 1));
          }
        })(),
      ),
  };
}

/** Lets the middleware see a request, as the first one that comes to a server. */
function request(server: BundleServer): void {
  let passed = 0;
  const middleware = serveWholeFiles(server);
  for (const _ of [1, 2]) middleware({} as never, {} as never, () => (passed += 1));
  expect(passed).toBe(2);
}

/** What a browser gets of a file that the bundler writes while it is on its way. */
async function sent(
  context: {outputFileSystem: BundleFiles},
  files: Record<string, string>,
): Promise<string> {
  const stream = context.outputFileSystem.createReadStream?.('main.js', {start: 0, end: 11});
  files['main.js'] = 'newer and longer';
  return text(stream ?? Readable.from([]));
}

test('a script that is written while it is on its way arrives as it was', async () => {
  const parts = {'main.js': 'old and whole'};
  expect(await sent({outputFileSystem: memory(parts)}, parts)).toBe('newer and lo');

  const files = {'main.js': 'old and whole'};
  const context = {outputFileSystem: memory(files)};
  request({middleware: {context}});
  expect(await sent(context, files)).toBe('old and whol');
  expect(context.outputFileSystem.readFileSync('main.js').toString()).toBe('newer and longer');
});

test('a server without files that are sent in parts stays as it is', () => {
  request({});
  request({middleware: {}});
  const files = {readFileSync: () => Buffer.from('')};
  const context = {outputFileSystem: files};
  request({middleware: {context}});
  expect(context.outputFileSystem).toBe(files);
});
