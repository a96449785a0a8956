import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {inWorkspace} from '../../workspace.mjs';
import {measureSuccess} from '../measure/measureRun.mjs';
import {remember} from '../measure/remember.mjs';
import {writeSite} from './writeSite.mjs';

/** Docusaurus' own command. */
export const docusaurus = inWorkspace(
  'node_modules',
  '@docusaurus',
  'core',
  'bin',
  'docusaurus.mjs',
);

/**
 * Writes and builds a site that nobody has built before, so that nothing is cached.
 *
 * @returns {Promise<import('../measure/measureRun.mjs').Run & {folder: string, pages: number}>} with the
 *   folder of the site, and how many pages stand where the tickets do
 */
export const buildSite = remember(async (kind, tickets, options) => {
  const folder = writeSite(kind, tickets, options);
  const run = await measureSuccess(process.execPath, [docusaurus, 'build'], {cwd: folder});
  return {...run, folder, pages: countPages(path.join(folder, 'build', 'tickets'))};
});

function countPages(folder) {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return files.filter((file) => file.endsWith('index.html')).length;
}
