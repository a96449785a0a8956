import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/** How a built site's addresses are made. */
export interface SiteAddresses {
  readonly baseUrl: string;
  readonly trailingSlash: boolean | undefined;
}

interface Page {
  readonly file: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/**
 * The links of all pages of a built site that a plain web host would not answer at once: they lead
 * out of the site's base, to no file, to no place on their page, or to an address that is redirected.
 * A language has a folder and a base of its own.
 */
export function listBrokenLinks(site: string, addresses: SiteAddresses, subfolder = ''): string[] {
  const folder = path.join(site, 'build', subfolder);
  const pages = new Map(readPages(folder).map((page) => [page.file, page]));
  return [...pages.values()].flatMap((page) =>
    page.links.flatMap((link) => {
      const fault = faultOf(link, page, pages, folder, addresses);
      return fault === null ? [] : [`${page.file}: ${link} ${fault}`];
    }),
  );
}

/** How many links within the site all its pages have. */
export function countLinks(site: string): number {
  return readPages(path.join(site, 'build')).reduce((sum, {links}) => sum + links.length, 0);
}

function readPages(folder: string): Page[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const links = valuesOf(text, 'a', 'href').filter((href) => /^[/#](?!\/)/.test(href));
      return {file, links, ids: new Set(valuesOf(text, '[a-z][a-z0-9]*', 'id'))};
    });
}

/** The values of an attribute; minifying takes the quotes where it can. */
function valuesOf(html: string, tag: string, attribute: string): string[] {
  const tags = html.matchAll(new RegExp(`<${tag}\\s[^>]*>`, 'gi'));
  const value = new RegExp(`\\s${attribute}=(?:"([^"]*)"|([^\\s>]+))`);
  return [...tags].flatMap(([text]) => {
    const [, quoted, bare] = value.exec(text) ?? [];
    const found = quoted ?? bare;
    return found === undefined ? [] : [found.replaceAll('&amp;', '&')];
  });
}

function faultOf(
  link: string,
  page: Page,
  pages: ReadonlyMap<string, Page>,
  folder: string,
  {baseUrl, trailingSlash}: SiteAddresses,
): string | null {
  const [, address = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
  if (address !== '' && !address.startsWith(baseUrl)) return 'leads out of the site';
  const inside = decodeURIComponent(address.slice(baseUrl.length));
  const file = address === '' ? page.file : fileOf(inside, trailingSlash);
  const full = path.join(folder, file);
  if (!existsSync(full) || !statSync(full).isFile()) return `has no ${file}`;
  const found = hash === '' || pages.get(file)?.ids.has(decodeURIComponent(hash)) === true;
  return found ? null : `has no place in ${file}`;
}

/** The one file that answers an address without a redirect, for each way to build a site. */
function fileOf(inside: string, trailingSlash: boolean | undefined): string {
  if (inside === '' || inside.endsWith('/')) return `${inside}index.html`;
  if (/\.(?!\d)[a-z]+$/i.test(inside)) return inside;
  if (trailingSlash === true) return `${inside} without a redirect`;
  return trailingSlash === false ? `${inside}.html` : path.posix.join(inside, 'index.html');
}
