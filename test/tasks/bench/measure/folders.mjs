import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {inWorkspace} from '../../workspace.mjs';

const parent = inWorkspace('test', '.output', 'bench');

/** Without it, commands keep nothing between runs. */
const manifest = JSON.stringify({private: true, browserslist: ['last 2 chrome versions']});

/** Times of files are believed only once these are old enough, as they are in a checkout. */
const settling = 2500;

/**
 * A folder with a package below the workspace, whose packages it finds. It is a repository of its own, so
 * that nobody reads the history of this one.
 */
export function makeFolder(name) {
  const folder = `${parent}/${name}`;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/package.json`, manifest);
  execFileSync('git', ['init', '--quiet'], {cwd: folder});
  return folder;
}

/** Removes what all benches wrote, which can be gigabytes. */
export function removeFolders() {
  rmSync(parent, {recursive: true, force: true});
}

/** Waits until files that were written just now are as old as those of a checkout. */
export function settle() {
  return sleep(settling);
}
