import path from 'node:path';
import {writeBacklogMd, writeOpenSpec, writeOurs, toSmallTickets} from '../input/smallTickets.mjs';
import {dropCache, runCheck} from '../measure/check.mjs';
import {makeFolder, settle} from '../measure/folders.mjs';
import {installRivals} from '../measure/installRivals.mjs';
import {measureRun} from '../measure/measureRun.mjs';
import {counted} from '../scale.mjs';
import {median, seconds} from '../table/figures.mjs';
import {timesFaster} from '../table/targets.mjs';

const rounds = 3;

/** A check of small tickets, against other programs that check as many in their own form. */
export async function measure({small}) {
  const commands = await installRivals();
  const tickets = toSmallTickets(small);
  const ours = await timeOurs(tickets);
  const rows = [
    ['backlog.md doctor', await timeDoctor(tickets, commands), 20],
    ['OpenSpec validate', await timeOpenSpec(tickets, commands), 1],
  ];
  return rows.map(([name, value, times]) => ({
    what: `check, ${counted(small, 'small tickets')}`,
    show: seconds,
    ours,
    against: {name, value},
    target: timesFaster(times),
  }));
}

async function timeOurs(tickets) {
  const folder = makeFolder('small-ours');
  writeOurs(folder, tickets);
  await settle();
  return medianOf(() => {
    dropCache(folder);
    return runCheck(folder, tickets.length);
  });
}

async function timeDoctor(tickets, commands) {
  const folder = makeFolder('small-backlog-md');
  writeBacklogMd(folder, tickets);
  return medianOf(() => measureRun(path.join(commands, 'backlog'), ['doctor'], {cwd: folder}));
}

async function timeOpenSpec(tickets, commands) {
  const folder = makeFolder('small-openspec');
  writeOpenSpec(folder, tickets);
  const args = ['validate', '--all', '--json', '--no-interactive'];
  const env = {OPENSPEC_TELEMETRY: '0', OPENSPEC_NO_UPDATE_CHECK: '1'};
  return medianOf(() => measureRun(path.join(commands, 'openspec'), args, {cwd: folder, env}));
}

async function medianOf(run) {
  const times = [];
  for (let round = 0; round < rounds; round++) times.push((await run()).wall);
  return median(times);
}
