import {buildSite} from '../sites/buildSite.mjs';
import {counted} from '../scale.mjs';
import {bytes, seconds} from '../table/figures.mjs';
import {timesAtMost, under} from '../table/targets.mjs';

/** A site with very many tickets, against as many empty pages. */
export async function measure({sites: {most}}) {
  const ours = await buildSite('tickets', most);
  const empty = await buildSite('empty', most, {pages: ours.pages});
  const name = counted(empty.pages, 'empty pages');
  const what = `site build, ${counted(most)}, cold`;
  return [
    {
      what: `${what}: CPU`,
      show: seconds,
      ours: ours.cpu,
      against: {name, value: empty.cpu},
      target: timesAtMost(2),
    },
    {
      what: `${what}: memory`,
      show: bytes,
      ours: ours.memory,
      against: {name, value: empty.memory},
      target: under(7e9, bytes),
    },
  ];
}
