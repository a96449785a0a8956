import {coldCheck} from '../measure/check.mjs';
import {buildSite} from '../sites/buildSite.mjs';
import {counted} from '../scale.mjs';
import {seconds} from '../table/figures.mjs';
import {timesAtMost} from '../table/targets.mjs';

/** How the time grows with the number of tickets. */
export async function measure({check, sites}) {
  return [
    await measureGrowth('check', check, coldCheck),
    await measureGrowth('site build', sites, (count) => buildSite('tickets', count)),
  ];
}

/** A tenth more than in proportion is allowed. */
async function measureGrowth(what, {many, most}, run) {
  return {
    what: `${what}, ${counted(most)}: CPU`,
    show: seconds,
    ours: (await run(most)).cpu,
    against: {name: counted(many), value: (await run(many)).cpu},
    target: timesAtMost((1.1 * most) / many),
  };
}
