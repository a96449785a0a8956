import {buildSite} from '../sites/buildSite.mjs';
import {gzipped, openBuilt, sizeOf} from '../sites/builtSite.mjs';
import {counted} from '../scale.mjs';
import {bytes} from '../table/figures.mjs';
import {noMore, noTarget} from '../table/targets.mjs';

/** The pages of the site that no ticket rests on. */
const addresses = ['/', '/docs/intro'];

/**
 * Pages that show no tickets, against the same site without the plugin. What half of all pages need,
 * Docusaurus puts into a script of its own, so that any further pages change the scripts of all others:
 * therefore also against the same site with as many empty pages.
 */
export async function measure({sites: {many}}) {
  const built = await buildSite('tickets', many);
  const ours = openBuilt(built.folder);
  const plain = openBuilt((await buildSite('plain', many)).folder);
  const empty = openBuilt((await buildSite('empty', many, {pages: built.pages})).folder);
  const toRow = (what, measureSite, [name, site], target) => ({
    what,
    show: bytes,
    ours: measureSite(ours),
    against: {name, value: measureSite(site)},
    target,
  });
  const pages = 'pages without tickets: HTML and JS of their own';
  const main = `main bundle and runtime with ${counted(many)}, gzip`;
  const without = ['the site without the plugin', plain];
  const withEmpty = [`the site with ${counted(built.pages, 'empty pages')}`, empty];
  return [
    toRow(pages, measurePages, without, noMore()),
    toRow(pages, measurePages, withEmpty, noMore()),
    toRow(main, measureMain, without, noTarget()),
    toRow(main, measureMain, withEmpty, noTarget()),
  ];
}

function measurePages({html, ownScripts}) {
  const scripts = addresses.flatMap(ownScripts).map(withoutNumbers);
  return sizeOf([...addresses.map(html), ...scripts]);
}

/** Hashes are as long as others; the bundler's numbers may have a digit more. */
function withoutNumbers(script) {
  return script.toString().replace(/\d+/g, '0');
}

function measureMain({mainScripts}) {
  return gzipped(mainScripts());
}
