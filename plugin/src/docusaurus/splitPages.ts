import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext} from '@docusaurus/types';
import {splitPage} from '../core/pages/pageHtml.js';

/** The data of a page whose HTML stands in a file of its own, as the loader below finds it. */
export interface SplitData {
  readonly route: string;
  readonly data: unknown;
  /** The file with the HTML, and its address in the built site. */
  readonly file: string;
  readonly url: string;
}

/** Where the data of pages with long texts is: the HTML is left out of what bundlers see. */
export interface SplitPages {
  /** The text of a page's data file. Its HTML is written beside it. */
  toData(route: string, props: unknown): Promise<string>;
  /** The rules by which bundlers make modules of such files. */
  rules(isServer: boolean): object[];
  /** Puts the files with the HTML into the built site. */
  publish(outDir: string): void;
}

/** Folder of the data files, in that of the plugin's instance. */
export const splitFolder = 'pages';

const inSite = 'assets/tickets';

/**
 * Keeps the HTML of texts out of the bundles. It is most of what a page's data is, bundlers take as long
 * for it as for code, and a visitor has it in the page anyway. Pages that are rendered while the
 * site is built read the file; a visitor who comes from another page fetches it. Null for a site that
 * is to work without a server, where nothing can be fetched.
 */
export function createSplitPages(
  {generatedFilesDir, baseUrl, siteConfig}: LoadContext,
  pluginName: string,
  id: string,
): SplitPages | null {
  if (siteConfig.future.experimental_router === 'hash') return null;
  const folder = path.join(generatedFilesDir, `${pluginName}-html`, id);
  rmSync(folder, {recursive: true, force: true});
  return {
    async toData(route, props) {
      const {data, html} = splitPage(props);
      const text = JSON.stringify(html);
      const name = `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
      const file = path.join(folder, name);
      mkdirSync(folder, {recursive: true});
      await writeFile(file, text);
      const split: SplitData = {route, data, file, url: `${baseUrl}${inSite}/${name}`};
      return JSON.stringify(split);
    },
    rules(isServer) {
      const loader = fileURLToPath(new URL('./splitPageLoader.js', import.meta.url));
      const include = path.join(generatedFilesDir, pluginName, id, splitFolder);
      const options = {isServer};
      return [{test: /\.json$/, include, type: 'javascript/auto', use: [{loader, options}]}];
    },
    publish(outDir) {
      if (existsSync(folder)) cpSync(folder, path.join(outDir, inSite), {recursive: true});
    },
  };
}
