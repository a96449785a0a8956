import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {inWorkspace, run} from './workspace.mjs';

const lockFile = inWorkspace('package-lock.json');
const installedLockFile = inWorkspace('node_modules/.package-lock.json');
const hashFile = inWorkspace('node_modules/.tickets-lock-hash');

/** Installs what package-lock.json names, unless that is what node_modules already holds. */
export function ensureDependencies() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return;
  // Someone may have run npm themselves: their node_modules is as good as ours.
  if (!installedMatchesLock()) install();
  writeFileSync(hashFile, hash);
}

function install() {
  console.log('Installing the dependencies (npm ci)');
  const code = run('npm', ['ci', '--no-audit', '--no-fund'], {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    PUPPETEER_SKIP_DOWNLOAD: '1',
  });
  if (code !== 0) throw new Error(installFailed(code));
}

function installFailed(code) {
  return [
    `The dependencies could not be installed: npm ci ended with code ${code} (its output is above).`,
    'It needs the npm registry: check the network, or the proxy and registry that npm is set to',
    '(npm config get registry), then run the same command again.',
  ].join('\n');
}

function installedMatchesLock() {
  if (!existsSync(installedLockFile)) return false;
  const wanted = readPackages(lockFile);
  const installed = readPackages(installedLockFile);
  return (
    Object.entries(wanted).every(([path, entry]) => isInstalled(entry, installed[path])) &&
    Object.keys(installed).every((path) => path in wanted)
  );
}

function isInstalled(wanted, installed) {
  // Optional packages are for other systems as often as not.
  if (!installed) return wanted.optional === true;
  return wanted.version === installed.version && wanted.resolved === installed.resolved;
}

function readPackages(path) {
  const {packages} = JSON.parse(readFileSync(path, 'utf8'));
  // The entry of the workspace itself, which npm does not install.
  delete packages[''];
  return packages;
}
