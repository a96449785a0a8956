import {buildSite} from '../sites/buildSite.mjs';
import {gzipped, openBuilt} from '../sites/builtSite.mjs';
import {bytes} from '../table/figures.mjs';
import {timesAtMost, under} from '../table/targets.mjs';

const epicSize = 30;

/** What every page of the site loads more for each ticket, with and without a page, against the docs plugin. */
export async function measure({sites: {few, many}}) {
  const name = 'plugin-content-docs';
  const against = {name, value: await measureGrowth('docs', few, many)};
  const what = 'main bundle and runtime per ticket, gzip';
  return [
    {
      what: `${what}: with a page`,
      show: bytes,
      ours: await measureGrowth('tickets', few, many),
      against,
      target: timesAtMost(0.8),
    },
    {
      what: `${what}: folded by \`ticketPages: 'open'\``,
      show: bytes,
      ours: await measureFolded(few, many),
      against,
      target: under(0.5, bytes),
    },
  ];
}

/** With as many epics, since each epic has pages of its own. */
function measureFolded(few, many) {
  const epics = Math.ceil(many / epicSize);
  return measureGrowth('folded', few, many, {epicSize: Math.ceil(few / epics)});
}

async function measureGrowth(kind, few, many, options) {
  // Only sizes are told, so that the two need not wait for each other.
  const [less, more] = await Promise.all([
    measureBundle(kind, few, options),
    measureBundle(kind, many),
  ]);
  return (more - less) / (many - few);
}

async function measureBundle(kind, tickets, options) {
  const {folder} = await buildSite(kind, tickets, options);
  return gzipped(openBuilt(folder).mainScripts());
}
