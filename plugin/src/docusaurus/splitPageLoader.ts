import {fileURLToPath} from 'node:url';
import type {SplitData} from './splitPages.js';

/** The part of a loader's context, of webpack and of Rspack, that is used here. */
interface LoaderContext {
  readonly resourcePath: string;
  getOptions(): {readonly isServer: boolean};
}

const client = fileURLToPath(new URL('../client/pageHtml.js', import.meta.url));

/**
 * Makes a module of a page's data. Where the site is rendered it reads the HTML from its file; in a
 * browser it waits for it.
 */
export default function splitPageLoader(this: LoaderContext, source: string): string {
  return this.getOptions().isServer
    ? serverModule(this.resourcePath)
    : browserModule(JSON.parse(source) as SplitData);
}

/** What is read is no part of the module, which stays small and need not be made again. */
function serverModule(file: string): string {
  return `import {fillHtml} from ${JSON.stringify(client)};
const {readFileSync} = __non_webpack_require__('node:fs');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const page = read(${JSON.stringify(file)});
export default fillHtml(page.data, read(page.file));
`;
}

function browserModule({data, url, route}: SplitData): string {
  // Parsed, since in a literal `__proto__` would be no key.
  const text = JSON.stringify(JSON.stringify(data));
  return `import {loadPage} from ${JSON.stringify(client)};
export default await loadPage(JSON.parse(${text}), ${JSON.stringify(url)}, ${JSON.stringify(route)});
`;
}
