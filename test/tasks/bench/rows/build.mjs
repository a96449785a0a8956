import {buildSite} from '../sites/buildSite.mjs';
import {compareBuilds} from '../sites/compareBuilds.mjs';
import {timesAtMost} from '../table/targets.mjs';

/** A site with tickets, against the docs plugin that makes pages of the same files. */
export async function measure({sites: {many}}) {
  const ours = await buildSite('tickets', many);
  const other = await buildSite('docs', many);
  const targets = {cpu: timesAtMost(0.25), memory: timesAtMost(0.4)};
  return compareBuilds({ours, tickets: many, other, name: 'plugin-content-docs', targets});
}
