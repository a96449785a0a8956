import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {inWorkspace} from '../../workspace.mjs';
import {measureSuccess} from './measureRun.mjs';

const folder = inWorkspace('node_modules', '.cache', 'bench-rivals');

/** Programs that check tickets too, in the versions that were looked at. */
const packages = {'backlog.md': '1.52.0', '@fission-ai/openspec': '1.13.2'};

/**
 * Installs the rivals, unless they are there already; returns the folder of their commands.
 *
 * @throws {Error} where npm cannot have them
 */
export async function installRivals() {
  const manifest = JSON.stringify({private: true, dependencies: packages});
  const commands = path.join(folder, Object.values(packages).join('-'), 'node_modules', '.bin');
  if (existsSync(path.join(commands, 'backlog')) && existsSync(path.join(commands, 'openspec')))
    return commands;
  const target = path.dirname(path.dirname(commands));
  mkdirSync(target, {recursive: true});
  writeFileSync(path.join(target, 'package.json'), manifest);
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  await measureSuccess('npm', args, {cwd: target});
  return commands;
}
