import {rmSync} from 'node:fs';
import path from 'node:path';
import {inWorkspace} from '../../workspace.mjs';
import {writeBacklog} from '../input/backlog.mjs';
import {makeFolder, settle} from './folders.mjs';
import {measureSuccess} from './measureRun.mjs';
import {remember} from './remember.mjs';

/** The arguments of Node that check the tickets of the folder it runs in. */
export const checkArguments = [
  inWorkspace('plugin', 'bin', 'docusaurus-tickets.js'),
  'check',
  '--root',
  '.',
];

/** A backlog of so many copies of the template on disk: its folder, and its tickets. */
export const writtenBacklog = remember(async (count) => {
  const folder = makeFolder(`backlog-${count}`);
  const files = writeBacklog(folder, count);
  await settle();
  return {folder, files};
});

/** The first check of a backlog, of which nothing is kept yet. */
export const coldCheck = remember(async (count) => {
  const {folder} = await writtenBacklog(count);
  dropCache(folder);
  return runCheck(folder, count);
});

/** Checks a folder, and makes sure that all of its tickets were read and none was found at fault. */
export async function runCheck(folder, count) {
  const run = await measureSuccess(process.execPath, checkArguments, {cwd: folder});
  if (!run.output.includes(`${count} tickets`)) {
    throw new Error(`the check of ${count} tickets says: ${run.output.slice(-300)}`);
  }
  return run;
}

/** The next check of a folder is a cold one. */
export function dropCache(folder) {
  rmSync(path.join(folder, 'node_modules'), {recursive: true, force: true});
}
