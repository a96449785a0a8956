import {buildSite} from '../sites/buildSite.mjs';
import {gzipped, openBuilt} from '../sites/builtSite.mjs';
import {bytes} from '../table/figures.mjs';
import {noMore} from '../table/targets.mjs';

const address = '/tickets/PAY-5';

/** What comes over the wire for one more ticket page, against the docs page of the same Markdown. */
export async function measure({sites: {few}}) {
  return [
    {
      what: 'ticket page: HTML and JS of its own, gzip',
      show: bytes,
      ours: await measurePage('tickets', few),
      against: {
        name: `docs page, with a sidebar of ${few}`,
        value: await measurePage('docs', few),
      },
      target: noMore(),
    },
  ];
}

async function measurePage(kind, tickets) {
  const {html, ownScripts} = openBuilt((await buildSite(kind, tickets)).folder);
  return gzipped([html(address), ...ownScripts(address)]);
}
