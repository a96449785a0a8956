import {buildSite} from '../sites/buildSite.mjs';
import {counted} from '../scale.mjs';
import {bytes, seconds} from '../table/figures.mjs';
import {timesAtMost} from '../table/targets.mjs';

/** A site with tickets, against the docs plugin that makes pages of the same files. */
export async function measure({sites: {many}}) {
  const ours = await buildSite('tickets', many);
  const docs = await buildSite('docs', many);
  const what = `site build, ${counted(many)}, cold`;
  const name = 'plugin-content-docs';
  return [
    {
      what: `${what}: CPU`,
      show: seconds,
      ours: ours.cpu,
      against: {name, value: docs.cpu},
      target: timesAtMost(0.25),
    },
    {
      what: `${what}: memory`,
      show: bytes,
      ours: ours.memory,
      against: {name, value: docs.memory},
      target: timesAtMost(0.4),
    },
  ];
}
