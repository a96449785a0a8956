import {git, splitAtNull} from './git.js';

/** A file's content as git stores it, or where a link leads. */
export interface Blob {
  readonly id: string;
  readonly bytes: number;
  readonly isLink: boolean;
}

/** A file of a commit, with its path. */
export interface CommitFile {
  readonly path: string;
  readonly blob: Blob;
}

/** The files of a commit below a folder, by paths relative to it; submodules are not among them. */
export function listBlobs(root: string, commit: string): CommitFile[] {
  return splitAtNull(git(root, ['ls-tree', '-r', '-z', '-l', commit])).flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode, type, id = '', size] = entry.slice(0, tab).split(/ +/);
    if (type !== 'blob') return [];
    const blob = {id, bytes: Number(size), isLink: mode === '120000'};
    return [{path: entry.slice(tab + 1), blob}];
  });
}

/** One run of git is given blobs of so many bytes, unless a single one is larger. */
const bytesOfOneRun = 64 * 1024 * 1024;

/** Room for what git prints around each blob. */
const bytesAround = 200;

/** Reads the contents of blobs, by id. */
export function readBlobs(root: string, blobs: readonly Blob[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let run: Blob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    if (run.length > 0 && bytes + blob.bytes > bytesOfOneRun) {
      readRun(root, run, contents);
      run = [];
      bytes = 0;
    }
    run.push(blob);
    bytes += blob.bytes;
  }
  if (run.length > 0) readRun(root, run, contents);
  return contents;
}

/**
 * Reads blobs of which nothing but the ids is known. Those that are larger than a number of bytes, or
 * that the repository lacks, are not among the results.
 */
export function readBlobsUpTo(
  root: string,
  ids: Iterable<string>,
  mostBytes: number,
): Map<string, Buffer> {
  const input = [...new Set(ids)].map((id) => `${id}\n`).join('');
  if (input === '') return new Map();
  const sizes = git(root, ['cat-file', '--batch-check'], {input, offline: true}).toString();
  const blobs = sizes.split('\n').flatMap((line) => {
    const [id = '', type, size] = line.split(' ');
    const bytes = Number(size);
    return type === 'blob' && bytes <= mostBytes ? [{id, bytes, isLink: false}] : [];
  });
  return readBlobs(root, blobs);
}

function readRun(root: string, blobs: readonly Blob[], contents: Map<string, Buffer>): void {
  const input = blobs.map(({id}) => `${id}\n`).join('');
  const maxBytes = blobs.reduce((sum, {bytes}) => sum + bytes + bytesAround, 0);
  const printed = git(root, ['cat-file', '--batch'], {input, maxBytes});
  // Each blob is printed as a line that ends in its size, then the content and a line end.
  for (let at = 0; at < printed.length;) {
    const lineEnd = printed.indexOf('\n', at);
    const [id = '', , size] = printed.toString('latin1', at, lineEnd).split(' ');
    const start = lineEnd + 1;
    const end = start + Number(size ?? 0);
    // A copy, since a part of the whole would keep all of it in memory.
    if (size !== undefined) contents.set(id, Buffer.from(printed.subarray(start, end)));
    at = size === undefined ? start : end + 1;
  }
}
