import {attempt} from '../measure/attempt.mjs';
import {coldCheck} from '../measure/check.mjs';
import {buildSite} from '../sites/buildSite.mjs';
import {counted} from '../scale.mjs';
import {seconds} from '../table/figures.mjs';
import {timesAtMost} from '../table/targets.mjs';

/** How the time of the processor grows with the number of tickets. */
export async function measure({growth: {check, sites}}) {
  return [
    await measureGrowth('check', check, coldCheck),
    await measureGrowth('site build', sites, (count) => buildSite('tickets', count)),
  ];
}

/** A tenth more than in proportion is allowed. */
function measureGrowth(name, [less, more], run) {
  const what = `${name}, ${counted(more)}, cold: CPU`;
  return attempt(what, async () => {
    const small = await run(less);
    const large = await run(more);
    return {
      what,
      show: seconds,
      ours: large.cpu,
      against: {name: counted(less), value: small.cpu},
      target: timesAtMost((1.1 * more) / less),
    };
  });
}
