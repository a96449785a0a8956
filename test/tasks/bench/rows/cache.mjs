import {readFileSync, writeFileSync} from 'node:fs';
import {coldCheck, runCheck, writtenBacklog} from '../measure/check.mjs';
import {counted} from '../scale.mjs';
import {median, seconds} from '../table/figures.mjs';
import {timesFaster} from '../table/targets.mjs';

/** A check after one of the tickets has changed, against the first check of them all. */
export async function measure({check: {most}, rounds}) {
  const cold = await coldCheck(most);
  const {folder, files} = await writtenBacklog(most);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    changeTicket(files[(round * 97) % files.length], round);
    times.push((await runCheck(folder, most)).wall);
  }
  return [
    {
      what: `check, ${counted(most)}, one changed since the last check`,
      show: seconds,
      ours: median(times),
      against: {name: 'the cold check', value: cold.wall},
      target: timesFaster(8),
    },
  ];
}

function changeTicket(file, round) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^# .*/, (title) => `${title}, round ${round + 1}`),
  );
}
