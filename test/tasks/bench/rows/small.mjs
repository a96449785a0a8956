import path from 'node:path';
import {writeBacklogMdForm} from '../input/backlogMdForm.mjs';
import {writeOpenSpecForm} from '../input/openSpecForm.mjs';
import {groupSize, toSmallTickets} from '../input/smallTickets.mjs';
import {writeTemplateForm} from '../input/templateForm.mjs';
import {checkArguments, dropCache} from '../measure/check.mjs';
import {makeFolder, settle} from '../measure/folders.mjs';
import {installRivals} from '../measure/installRivals.mjs';
import {measureRun} from '../measure/measureRun.mjs';
import {counted} from '../scale.mjs';
import {median, seconds} from '../table/figures.mjs';
import {timesFaster} from '../table/targets.mjs';

/** A check of small tickets, against other programs that check as many in their own form. */
export async function measure({small, rounds}) {
  const commands = await installRivals();
  const tickets = toSmallTickets(small);
  const ours = await timeOurs(tickets, rounds);
  const toRow = (name, value, times) => ({
    what: `check, ${counted(small, 'small tickets')}, cold`,
    show: seconds,
    ours,
    against: {name, value},
    target: timesFaster(times),
  });
  return [
    toRow('backlog.md doctor', await timeDoctor(tickets, commands, rounds), 20),
    toRow('OpenSpec validate', await timeOpenSpec(tickets, commands, rounds), 1),
  ];
}

async function timeOurs(tickets, rounds) {
  const folder = makeFolder('small-ours');
  writeTemplateForm(folder, tickets);
  await settle();
  return medianOf(rounds, () => {
    dropCache(folder);
    return findFault(process.execPath, checkArguments, {cwd: folder}, [
      `tickets/PAY-${tickets.length}.md`,
      'no-self-dependency',
      `${tickets.length} tickets`,
    ]);
  });
}

async function timeDoctor(tickets, commands, rounds) {
  const folder = makeFolder('small-backlog-md');
  writeBacklogMdForm(folder, tickets);
  const expected = [`TASK-${tickets.length} depends on itself`];
  const command = path.join(commands, 'backlog');
  return medianOf(rounds, () => findFault(command, ['doctor'], {cwd: folder}, expected));
}

async function timeOpenSpec(tickets, commands, rounds) {
  const folder = makeFolder('small-openspec');
  writeOpenSpecForm(folder, tickets);
  const args = ['validate', '--all', '--json', '--no-interactive'];
  const env = {OPENSPEC_TELEMETRY: '0', OPENSPEC_NO_UPDATE_CHECK: '1'};
  const expected = [`"items": ${tickets.length / groupSize}`, 'is duplicated'];
  const command = path.join(commands, 'openspec');
  return medianOf(rounds, () => findFault(command, args, {cwd: folder, env}, expected));
}

/** Runs a check, which must find the fault of the last ticket: so it has read them all. */
async function findFault(command, args, options, expected) {
  const run = await measureRun(command, args, options);
  const missing = expected.find((text) => !run.output.includes(text));
  if (missing === undefined) return run;
  throw new Error(`${path.basename(command)} does not say "${missing}": ${run.output.slice(-500)}`);
}

async function medianOf(rounds, run) {
  const times = [];
  for (let round = 0; round < rounds; round++) times.push((await run()).wall);
  return median(times);
}
