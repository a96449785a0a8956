import {buildSite} from '../sites/buildSite.mjs';
import {gzippedFiles, listPages, mainScripts, readBuilt, scriptsOf} from '../sites/builtSite.mjs';
import {bytes} from '../table/figures.mjs';
import {noMore, noTarget} from '../table/targets.mjs';

/** The pages of a site that show no tickets, against the same site without the plugin. */
export async function measure({sites: {few}}) {
  const [ours, plain] = [await buildSite('tickets', few), await buildSite('plain', few)];
  const pages = listPages(plain.build).filter((page) => !/^docs\/(?:design|adr)\//.test(page));
  const sizeOf = ({build}) => pages.reduce((sum, page) => sum + measurePage(build, page), 0);
  const name = 'the site without the plugin';
  return [
    {
      what: `${pages.length} pages without tickets: HTML and JS of their own`,
      show: bytes,
      ours: sizeOf(ours),
      against: {name, value: sizeOf(plain)},
      target: noMore(),
    },
    {
      what: `main bundle and runtime of a site with ${few} tickets, gzip`,
      show: bytes,
      ours: gzippedFiles(ours.build, mainScripts(ours.build)),
      against: {name, value: gzippedFiles(plain.build, mainScripts(plain.build))},
      target: noTarget(),
    },
  ];
}

/** Names with hashes have the same length, whatever the hash. */
function measurePage(build, page) {
  const html = readBuilt(build, page);
  const own = scriptsOf(html).filter((file) => !/\/(?:runtime~)?main\./.test(file));
  return own.reduce((sum, file) => sum + readBuilt(build, file).length, html.length);
}
