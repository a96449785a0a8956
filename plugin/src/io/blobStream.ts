import {GitError, startGit, whyItFailed} from './git.js';

/** Texts beyond this are not taken into memory. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Reads blobs in one run of git and hands over each as it comes, so that they are never in memory
 * all at once. One that is larger than any ticket is handed over as null.
 *
 * @throws {GitError} where git is missing or fails, or the repository lacks one of them
 */
export async function readBlobsOneByOne(
  folder: string,
  ids: readonly string[],
  take: (id: string, content: Buffer | null) => void,
): Promise<void> {
  if (ids.length === 0) return;
  const run = startGit(folder, ['cat-file', '--batch', '--buffer']);
  const closed = new Promise((resolve) => run.once('close', resolve));
  const complaint = collectText(run.stderr);
  // Where git does not start or ends early, its output is incomplete, which is found below.
  for (const it of [run, run.stdin, run.stderr]) it.on('error', () => undefined);
  run.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const printed = new ByteReader(run.stdout);
  try {
    for (const id of ids) take(id, await readBlob(printed, id));
    await closed;
  } catch (error) {
    run.kill();
    if (!(error instanceof EndOfOutput)) throw error;
    await closed;
    throw whyItFailed(folder, (await complaint) || 'its output ended early');
  }
}

/** Each blob is printed as a line that ends in its size, then the content and a line end. */
async function readBlob(printed: ByteReader, id: string): Promise<Buffer | null> {
  const [, , size] = (await printed.line()).split(' ');
  if (size === undefined) throw new GitError('failed', `git: the blob ${id} is missing`);
  const bytes = Number(size);
  const content = bytes > mostBytes ? await printed.skip(bytes) : await printed.take(bytes);
  await printed.skip(1);
  return content;
}

async function collectText(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

class EndOfOutput extends Error {}

/** Takes lines and numbers of bytes from a stream. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0) {
        parts.push(this.#rest.subarray(0, end));
        this.#rest = this.#rest.subarray(end + 1);
        return Buffer.concat(parts).toString('latin1');
      }
      parts.push(this.#rest);
      await this.#next();
    }
  }

  async take(bytes: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.#advance(bytes, (part) => parts.push(part));
    return Buffer.concat(parts);
  }

  async skip(bytes: number): Promise<null> {
    await this.#advance(bytes, () => undefined);
    return null;
  }

  async #advance(bytes: number, use: (part: Buffer) => void): Promise<void> {
    let left = bytes;
    for (;;) {
      const part = this.#rest.subarray(0, left);
      use(part);
      left -= part.length;
      this.#rest = this.#rest.subarray(part.length);
      if (left === 0) return;
      await this.#next();
    }
  }

  async #next(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw new EndOfOutput();
    this.#rest = next.value;
  }
}
