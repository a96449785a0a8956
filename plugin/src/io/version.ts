import {readFileSync} from 'node:fs';

/** The version of this package. */
export function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}

/** What differs between any two builds of this package whose code differs. */
export function readBuild(): string {
  return readFileSync(new URL('../build.txt', import.meta.url), 'utf8');
}
