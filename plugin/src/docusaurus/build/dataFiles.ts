import {existsSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext} from '@docusaurus/types';
import {digest} from '../../io/resultCache.js';
import {createDataFolder} from './dataFolder.js';

/** Where the data of a page is, as the loader finds it. */
export interface DataPlace {
  readonly isPlace: true;
  readonly route: string;
  /** The file with the data, and its address in the site. */
  readonly file: string;
  readonly url: string;
}

/** The data of pages that no bundler sees. */
export interface DataFiles {
  /** Writes the data of a page; returns the text of the file that stands for it. */
  write(route: string, props: unknown): Promise<string>;
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
  const files = createDataFolder(path.join(generatedFilesDir, `${pluginName}-data`, id));
  return {
    async write(route, props) {
      const text = JSON.stringify(props);
      const name = `${digest(text).slice(0, 16)}.json`;
      const file = await files.write(name, text);
      const place: DataPlace = {isPlace: true, route, file, url: `${baseUrl}${inSite}/${name}`};
      return JSON.stringify(place);
    },
    configuration: (isServer) => ({
      module: {rules: [ruleFor(path.join(generatedFilesDir, pluginName, id), isServer)]},
    }),
    publish: (outDir) => files.copyTo(path.join(outDir, inSite)),
  };
}

function ruleFor(data: string, isServer: boolean): object {
  const loader = fileURLToPath(new URL('./dataLoader.js', import.meta.url));
  // Bundlers know a file by its real path.
  const include = existsSync(data) ? [data, realpathSync(data)] : data;
  return {
    test: /\.json$/,
    include,
    type: 'javascript/auto',
    use: [{loader, options: {isServer}}],
  };
}
