import {Buffer} from 'node:buffer';
import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {ReadRequest} from './readThread.js';

/** Few enough that the threads end together, and enough that they do not wait for the next. */
const filesAtOnce = 64;

/** Files to read in threads, and what to do with what was read. */
export interface ThreadedReading extends Omit<ReadRequest, 'setup'> {
  /** What the files that are read next are held to, as far as that is known by then. */
  setup(): ReadRequest['setup'];
  /** Takes the bytes of stored tickets (`readTickets`) as they come in. */
  onTickets(bytes: Buffer): void;
}

/**
 * Reads ticket files in other threads, and checks each as far as that needs no other. Where a thread
 * fails, the tickets it was about to read are missing.
 */
export async function readInThreads(reading: ThreadedReading, count: number): Promise<void> {
  const {paths} = reading;
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < paths.length; at += filesAtOnce) {
    parts.push(paths.slice(at, at + filesAtOnce));
  }
  await Promise.all(Array.from({length: count}, () => work(parts, reading)));
}

/** Takes parts off the list until none is left. */
async function work(parts: (readonly string[])[], reading: ThreadedReading): Promise<void> {
  const {root, options} = reading;
  const worker = new Worker(new URL('./readThread.js', import.meta.url));
  try {
    for (let paths = parts.shift(); paths; paths = parts.shift()) {
      const request: ReadRequest = {root, paths, options, setup: reading.setup()};
      worker.postMessage(request);
      const [bytes] = (await once(worker, 'message')) as [Uint8Array];
      reading.onTickets(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
  } catch {
    // `once` fails where the thread does.
  } finally {
    await worker.terminate();
  }
}
