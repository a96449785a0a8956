import {fileURLToPath} from 'node:url';
import type {DataPlace} from './dataFiles.js';

/** The part of a loader's context, of webpack and of Rspack, that is used here. */
interface LoaderContext {
  readonly resourcePath: string;
  getOptions(): {readonly isServer: boolean};
}

/**
 * Makes a module of the data of a page. Where the site is rendered it reads the file. In a browser it
 * waits for what stands elsewhere, and holds all other data as a text: of a module of JSON, bundlers
 * keep book of every key at every depth, which takes a hundred times the memory of the data.
 */
export default function dataLoader(this: LoaderContext, source: string): string {
  const place = placeIn(source);
  if (this.getOptions().isServer) return serverModule(place?.file ?? this.resourcePath);
  return place ? browserModule(place) : `export default JSON.parse(${JSON.stringify(source)});`;
}

function placeIn(source: string): DataPlace | null {
  const data = JSON.parse(source) as DataPlace | {readonly isPlace?: never};
  return data.isPlace ? data : null;
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
