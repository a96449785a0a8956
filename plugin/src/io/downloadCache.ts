import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {writeFileAtomic} from './atomicFile.js';
import type {Validators} from './download.js';

/** A page as it was loaded in an earlier run. */
export interface KeptPage extends Validators {
  readonly bytes: Buffer;
  /** The day on which it was kept: `2026-03-14`. */
  readonly day: string;
}

interface Head extends Validators {
  readonly url: string;
  /** Of the bytes, so that no part of a damaged file is believed. */
  readonly sha256: string;
}

/** The page of an address that was kept last; null where there is none, or it is damaged. */
export function readKept(folder: string, url: string): KeptPage | null {
  try {
    const file = fileOf(folder, url);
    const content = readFileSync(file);
    const lineEnd = content.indexOf('\n');
    const head = JSON.parse(content.toString('utf8', 0, lineEnd)) as Head;
    const bytes = content.subarray(lineEnd + 1);
    if (head.url !== url || head.sha256 !== sha256(bytes)) return null;
    const day = statSync(file).mtime.toISOString().slice(0, 10);
    return {bytes, etag: head.etag, lastModified: head.lastModified, day};
  } catch {
    return null;
  }
}

/** Keeps a page. Where that is not possible the next run loads it again. */
export function keep(
  folder: string,
  url: string,
  {bytes, etag, lastModified}: Omit<KeptPage, 'day'>,
): void {
  const head: Head = {url, sha256: sha256(bytes), etag, lastModified};
  try {
    mkdirSync(path.join(folder, subfolder), {recursive: true});
    writeFileAtomic(
      fileOf(folder, url),
      Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]),
    );
  } catch {
    // No reason to fail.
  }
}

const subfolder = 'external';

function fileOf(folder: string, url: string): string {
  return path.join(folder, subfolder, sha256(Buffer.from(url)).slice(0, 32));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
