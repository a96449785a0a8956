import {existsSync, mkdirSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext} from '@docusaurus/types';
import {digest} from '../../io/resultCache.js';
import {createDataFolder} from './dataFolder.js';
import type {LoaderOptions} from './dataLoader.js';
import {writePlaces} from './dataPlaces.js';
import type {DataPlace} from './dataPlaces.js';

/** The data of pages that no bundler sees. */
export interface DataFiles {
  /** Writes the data of the page at a route into a file of a name; returns its path. */
  write(name: string, route: string, props: unknown): Promise<string>;
  /** Tells what has been written. */
  close(): void;
  /** What bundlers make modules of the data of all pages by. */
  configuration(isServer: boolean): object;
  /** Puts the data into the built site. */
  publish(outDir: string): void;
}

const inSite = 'assets/tickets';

/**
 * Keeps the data of pages out of the bundles. Bundlers take as long for it as for code, and a visitor has
 * most of it in the page anyway. Pages that are rendered while the site is built read the file; a
 * visitor who comes from another page fetches it. Null for a site that is to work without a server,
 * where nothing can be fetched.
 */
export function createDataFiles(
  {generatedFilesDir, baseUrl, siteConfig}: LoadContext,
  pluginName: string,
  id: string,
): DataFiles | null {
  if (siteConfig.future.experimental_router === 'hash') return null;
  const folder = path.join(generatedFilesDir, `${pluginName}-data`);
  const files = createDataFolder(path.join(folder, id));
  const placesFile = path.join(folder, `${id}.places.json`);
  const places = new Map<string, DataPlace>();
  const names = new Map<string, string>();
  return {
    async write(name, route, props) {
      const text = JSON.stringify(props);
      const file = await files.write(name, text);
      // Another one whenever the data differs, so that a reader's browser need not ask whether it does.
      const published = name.replace(/(?:\.json)?$/, `-${digest(text).slice(0, 8)}.json`);
      names.set(name, published);
      places.set(name, {route, url: `${baseUrl}${inSite}/${encodeURIComponent(published)}`});
      return file;
    },
    close() {
      mkdirSync(folder, {recursive: true});
      writePlaces(placesFile, Object.fromEntries(places));
    },
    configuration: (isServer) => ({
      module: {
        rules: [
          ruleFor(path.join(folder, id), {isServer, places: placesFile}),
          ruleFor(path.join(generatedFilesDir, pluginName, id), {isServer, places: null}),
          {
            test: path.join(generatedFilesDir, 'registry.js'),
            enforce: 'pre',
            use: [
              {
                loader: loaderNamed('registryLoader'),
                options: {folder: `@generated/${pluginName}-data/${id}`},
              },
            ],
          },
        ],
      },
    }),
    publish: (outDir) => {
      files.moveTo(path.join(outDir, inSite), names);
    },
  };
}

function ruleFor(data: string, options: LoaderOptions): object {
  const loader = loaderNamed('dataLoader');
  // Bundlers know a file by its real path.
  const include = existsSync(data) ? [data, realpathSync(data)] : data;
  return {test: /\.json$/, include, type: 'javascript/auto', use: [{loader, options}]};
}

function loaderNamed(name: string): string {
  return fileURLToPath(new URL(`./${name}.js`, import.meta.url));
}
