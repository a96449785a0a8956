import {Buffer} from 'node:buffer';
import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {ReadRequest} from './readThread.js';

/** Few enough that the threads end together, and enough that they do not wait for the next. */
const filesAtOnce = 64;

/**
 * Reads ticket files in other threads, and hands on the bytes of stored tickets as they come in
 * (`readTickets`). Where a thread fails, the tickets it was about to read are missing.
 */
export async function readInThreads(
  {root, paths, options}: ReadRequest,
  count: number,
  onTickets: (bytes: Buffer) => void,
): Promise<void> {
  const requests: ReadRequest[] = [];
  for (let at = 0; at < paths.length; at += filesAtOnce) {
    requests.push({root, paths: paths.slice(at, at + filesAtOnce), options});
  }
  await Promise.all(Array.from({length: count}, () => work(requests, onTickets)));
}

/** Takes requests off the list until none is left. */
async function work(requests: ReadRequest[], onTickets: (bytes: Buffer) => void): Promise<void> {
  const worker = new Worker(new URL('./readThread.js', import.meta.url));
  try {
    for (let request = requests.shift(); request; request = requests.shift()) {
      worker.postMessage(request);
      const [bytes] = (await once(worker, 'message')) as [Uint8Array];
      onTickets(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
  } catch {
    // `once` fails where the thread does.
  } finally {
    await worker.terminate();
  }
}
