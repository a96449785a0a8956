import {Readable} from 'node:stream';
import type {Middleware} from './pageRequests.js';

/** The files of a bundle, which a development server keeps in memory. */
export interface BundleFiles {
  readFileSync(file: string): Buffer;
  createReadStream?(file: string, part: Part): Readable;
}

/** Of the bytes of a file, those from `start` up to and with `end`. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** What webpack-dev-server has of its bundle once it answers requests. */
export interface BundleServer {
  readonly middleware?: {readonly context?: {outputFileSystem?: BundleFiles}};
}

/**
 * Lets a development server read each file of its bundle at once, from the first request on.
 *
 * It asks for a file's length, and sends parts as the browser takes them: a script that is on its way
 * while the bundler writes it anew is cut off or has parts of either, and the page that asked for it stays
 * empty. Most saves of a ticket write `main.js`, which takes a quarter of a second to pack and send.
 */
export function serveWholeFiles(server: BundleServer): Middleware {
  let done = false;
  return (_request, _response, next) => {
    const context = server.middleware?.context;
    if (!done && context?.outputFileSystem) {
      context.outputFileSystem = readWhole(context.outputFileSystem);
      done = true;
    }
    next();
  };
}

function readWhole(files: BundleFiles): BundleFiles {
  if (!files.createReadStream) return files;
  return Object.assign(Object.create(files) as BundleFiles, {
    createReadStream: (file: string, {start, end}: Part) =>
      Readable.from([files.readFileSync(file).subarray(start, end + 1)]),
  });
}
