import {createHash} from 'node:crypto';
import path from 'node:path';
import {webAddressOf} from '../core/model/externalOption.js';
import type {ExternalBacklogOption} from '../core/model/externalOption.js';

/** Where the `tickets.json` of another site is. */
export interface ExternalSource {
  readonly name: string;
  /** Path of its option, for messages: `externalBacklogs.0`. */
  readonly option: string;
  /** Its web address, or its file as an absolute path. */
  readonly place: {readonly url: string} | {readonly file: string};
  readonly baseUrl: string | null;
  readonly integrity: string | null;
}

/** The sources that the options name. Files are relative to the site. */
export function toExternalSources(
  siteDir: string,
  options: readonly ExternalBacklogOption[],
): ExternalSource[] {
  return options.map(({name, from, baseUrl, integrity}, index) => {
    const url = webAddressOf(from);
    return {
      name,
      option: `externalBacklogs.${String(index)}`,
      place: url ? {url: url.href} : {file: path.resolve(siteDir, from)},
      baseUrl: baseUrl ?? url?.origin ?? null,
      integrity: integrity ?? null,
    };
  });
}

/** What a source is called in messages. */
export function placeOf({place}: ExternalSource): string {
  return 'url' in place ? place.url : place.file;
}

/** The hash of bytes, by the algorithm of another one. */
export function hashLike(integrity: string, bytes: Buffer): string {
  const [algorithm = ''] = integrity.split('-');
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

/** Whether bytes are those that the options pin, if they pin any. */
export function isPinned({integrity}: ExternalSource, bytes: Buffer): boolean {
  return integrity === null || hashLike(integrity, bytes) === integrity;
}
