import {checkArguments, dropCache, writtenBacklog} from '../measure/check.mjs';
import {timeRun} from '../measure/measureRun.mjs';
import {counted} from '../scale.mjs';
import {median, seconds} from '../table/figures.mjs';
import {timesAtMost} from '../table/targets.mjs';

const tickets = 40;
const turns = 4;

/** A check of a small backlog, against a Node that does nothing; in turns, so that both meet the same. */
export async function measure({rounds}) {
  const {folder} = await writtenBacklog(tickets);
  const [ours, floor] = [[], []];
  for (let round = 0; round < rounds * turns; round++) {
    floor.push(timeRun(process.execPath, ['-e', '0'], folder));
    dropCache(folder);
    ours.push(timeRun(process.execPath, checkArguments, folder));
  }
  return [
    {
      what: `check, ${counted(tickets)}`,
      show: seconds,
      ours: median(ours),
      against: {name: 'node -e 0', value: median(floor)},
      target: timesAtMost(6),
    },
  ];
}
