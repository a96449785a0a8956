import {buildSite} from '../sites/buildSite.mjs';
import {compareBuilds} from '../sites/compareBuilds.mjs';
import {counted} from '../scale.mjs';
import {bytes} from '../table/figures.mjs';
import {timesAtMost, under} from '../table/targets.mjs';

/** A site with very many tickets, against as many empty pages. */
export async function measure({sites: {most}}) {
  const ours = await buildSite('tickets', most);
  const other = await buildSite('empty', most, {pages: ours.pages});
  const name = counted(other.pages, 'empty pages');
  const targets = {cpu: timesAtMost(2), memory: under(7e9, bytes)};
  return compareBuilds({ours, tickets: most, other, name, targets});
}
