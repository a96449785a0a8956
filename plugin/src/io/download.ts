/** What tells whether a page has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page, that it is still the same, or why it cannot be had, in words that follow a colon. */
export type Download =
  | ({readonly kind: 'loaded'; readonly bytes: Buffer} & Validators)
  | {readonly kind: 'unchanged'}
  | {readonly kind: 'failed'; readonly reason: string};

export interface DownloadLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** A backlog of ten thousand tickets is about 30 MB. */
export const usualLimits: DownloadLimits = {milliseconds: 15_000, bytes: 100_000_000};

/** Loads a page, unless it is the one that the validators are of. Nothing makes it throw. */
export async function download(
  url: string,
  known: Validators | null,
  limits: DownloadLimits,
): Promise<Download> {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, limits.milliseconds);
  try {
    const response = await fetch(url, {headers: headersFor(known), signal: limit.signal});
    if (response.status === 304 && known) return {kind: 'unchanged'};
    if (!response.ok) return failed(`it answers with status ${String(response.status)}`);
    const bytes = await readBytes(response, limits.bytes);
    if (!bytes) return failed(`it is larger than ${String(limits.bytes)} bytes`);
    const etag = response.headers.get('etag');
    return {kind: 'loaded', bytes, etag, lastModified: response.headers.get('last-modified')};
  } catch (error) {
    if (!limit.signal.aborted) return failed(reasonOf(error));
    return failed(`it takes longer than ${String(limits.milliseconds / 1000)} seconds`);
  } finally {
    clearTimeout(timer);
    // Ends what is still on its way, which nobody reads any more.
    limit.abort();
  }
}

function headersFor(known: Validators | null): Record<string, string> {
  return {
    accept: 'application/json',
    ...(known?.etag != null && {'if-none-match': known.etag}),
    ...(known?.lastModified != null && {'if-modified-since': known.lastModified}),
  };
}

/** Null for a body with more bytes, once they are unpacked. */
async function readBytes({body}: Response, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(reason: string): Download {
  return {kind: 'failed', reason};
}

/** `fetch` itself only says that it failed; its cause tells more. */
function reasonOf(error: unknown): string {
  const {cause} = error as {cause?: {code?: string; message?: string}};
  const texts = [cause?.message, cause?.code, (error as Error).message];
  return texts.find((text) => text !== undefined && text !== '') ?? 'unknown';
}
