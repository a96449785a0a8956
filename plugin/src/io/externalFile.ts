import {readFileSync, statSync} from 'node:fs';
import {missingNotice} from './externalFaults.js';
import type {ExternalSource} from './externalSource.js';
import {acceptExternal} from './externalTickets.js';
import type {KnownTickets} from './externalTickets.js';

/** Makes what reads a backlog from a file: the same tickets as long as it does not change. */
export function createFileLoader(
  source: ExternalSource,
  file: string,
  tell: (notice: string) => void,
): () => KnownTickets {
  let known: {readonly bytes: Buffer; readonly tickets: KnownTickets} | null = null;
  let told: string | null = null;
  return () => {
    const read = readBytes(file);
    if ('bytes' in read) {
      told = null;
      if (!known?.bytes.equals(read.bytes))
        known = {bytes: read.bytes, tickets: acceptExternal(source, read.bytes)};
      return known.tickets;
    }
    if (told !== read.reason) tell(missingNotice(source, read.reason));
    told = read.reason;
    known = null;
    return null;
  };
}

function readBytes(file: string): {readonly bytes: Buffer} | {readonly reason: string} {
  try {
    // Reading what is no file, such as a pipe, may never end.
    if (!statSync(file).isFile()) return {reason: 'it is no file'};
    return {bytes: readFileSync(file)};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    return {reason: code === 'ENOENT' ? 'there is no such file' : (code ?? message)};
  }
}
