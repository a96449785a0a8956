import {buildSite} from '../sites/buildSite.mjs';
import {gzipped, gzippedFiles, readBuilt, scriptsOf} from '../sites/builtSite.mjs';
import {bytes} from '../table/figures.mjs';
import {noMore} from '../table/targets.mjs';

const page = (ticket) => `tickets/${ticket}/index.html`;

/** What comes over the wire for one more ticket page, against the docs page of the same Markdown. */
export async function measure({sites: {few}}) {
  const [ours, docs] = [await buildSite('tickets', few), await buildSite('docs', few)];
  const value = measurePage(docs.build);
  return [
    {
      what: 'ticket page over the wire: HTML and JS of its own, gzip',
      show: bytes,
      ours: measurePage(ours.build),
      against: {name: `docs page of the same Markdown, ${few} in its sidebar`, value},
      target: noMore(),
    },
  ];
}

/** A script that another ticket's page names as well is not its own. */
function measurePage(build) {
  const [html, other] = ['PAY-5', 'PAY-9'].map((ticket) => readBuilt(build, page(ticket)));
  const shared = new Set(scriptsOf(other));
  const own = scriptsOf(html).filter((file) => !shared.has(file));
  if (own.length === 0) throw new Error(`no script belongs to ${page('PAY-5')} alone`);
  return gzipped(html) + gzippedFiles(build, own);
}
