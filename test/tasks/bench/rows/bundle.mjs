import {buildSite} from '../sites/buildSite.mjs';
import {gzipped, openBuilt} from '../sites/builtSite.mjs';
import {bytes} from '../table/figures.mjs';
import {timesAtMost} from '../table/targets.mjs';

/** What every page of the site loads more for each ticket page, against the docs plugin. */
export async function measure({sites}) {
  return [
    {
      what: 'main bundle and runtime per ticket page, gzip',
      show: bytes,
      ours: await measureGrowth('tickets', sites),
      against: {name: 'plugin-content-docs', value: await measureGrowth('docs', sites)},
      target: timesAtMost(0.8),
    },
  ];
}

async function measureGrowth(kind, {few, many}) {
  const [less, more] = [await measureBundle(kind, few), await measureBundle(kind, many)];
  return (more - less) / (many - few);
}

async function measureBundle(kind, tickets) {
  const {folder} = await buildSite(kind, tickets);
  return gzipped(openBuilt(folder).mainScripts());
}
