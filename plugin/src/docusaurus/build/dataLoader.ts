import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {readPlaces} from './dataPlaces.js';
import type {DataPlace} from './dataPlaces.js';

/** What the loader is told. */
export interface LoaderOptions {
  readonly isServer: boolean;
  /** The file with the places of data; null for data that is part of the bundles. */
  readonly places: string | null;
}

/** The part of a loader's context, of webpack and of Rspack, that is used here. */
interface LoaderContext {
  readonly resourcePath: string;
  getOptions(): LoaderOptions;
  addDependency(file: string): void;
}

/**
 * Makes a module of the data of a page, before a bundler reads it. Where the site is rendered the module
 * reads the file; in a browser it waits for the data that stands elsewhere. Other data goes on to
 * `dataLoader`.
 */
export function pitch(this: LoaderContext): string | undefined {
  const {isServer, places} = this.getOptions();
  const place = places === null ? null : readPlaces(places)[path.basename(this.resourcePath)];
  if (!isServer && !place) return undefined;
  this.addDependency(this.resourcePath);
  return place && !isServer ? browserModule(place) : serverModule(this.resourcePath);
}

/**
 * The data of a page for browsers as a text: of a module of JSON, bundlers keep book of every key at every
 * depth, which takes a hundred times the memory of the data.
 */
export default function dataLoader(source: string): string {
  return `export default JSON.parse(${JSON.stringify(source)});`;
}

function serverModule(file: string): string {
  return `const {readFileSync} = __non_webpack_require__('node:fs');
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
`;
}

const client = fileURLToPath(new URL('../../client/loadPage.js', import.meta.url));

function browserModule({url, route}: DataPlace): string {
  return `import {loadPage} from ${JSON.stringify(client)};
export default await loadPage(${JSON.stringify(url)}, ${JSON.stringify(route)});
`;
}
