import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {inWorkspace} from './workspace.mjs';

// The shell without windows comes first: it opens pages in half the time.
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const fontPackages = ['fonts-dejavu-core', 'fonts-noto-color-emoji'];

/** Returns the path of a Chromium that starts; installs one where the machine has none. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return requireNamed(named);
  const present = await findChromium();
  if (present) return present;
  const outcomes = [];
  for (const install of [installWithApt, installWithPlaywright]) {
    outcomes.push(install());
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(notFound(outcomes));
}

function requireNamed(path) {
  if (starts(path)) return path;
  throw new Error(`CHROMIUM_PATH names ${path}, which does not start as a Chromium.`);
}

async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [...onPath, ...macApplications, ...(await playwrightPaths())];
  return candidates.find((path) => existsSync(path) && starts(path));
}

async function playwrightPaths() {
  try {
    const {chromium} = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

// Ubuntu's chromium-browser can be a stub that only asks for a snap, so existing is not enough.
function starts(path) {
  const result = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 30_000});
  return result.status === 0 && /chrom/i.test(result.stdout);
}

function installWithApt() {
  if (process.getuid?.() !== 0) return 'apt-get install chromium: not tried, as it needs root';
  if (!existsSync('/usr/bin/apt-get')) return 'apt-get install chromium: no apt-get here';
  console.log('Installing Chromium with apt-get');
  const update = attempt('apt-get', ['update']);
  if (update) return update;
  // Ubuntu has no shell without windows.
  const failure = installPackage('chromium-headless-shell') && installPackage('chromium');
  return failure ?? 'apt-get install chromium: no Chromium that starts';
}

function installPackage(name) {
  return attempt('apt-get', ['install', '-y', '--no-install-recommends', name, ...fontPackages]);
}

function installWithPlaywright() {
  const cli = inWorkspace('node_modules/playwright-core/cli.js');
  if (!existsSync(cli)) return 'playwright-core install chromium: playwright-core is missing';
  console.log("Installing Playwright's Chromium (npx playwright-core install chromium)");
  return (
    attempt(process.execPath, [cli, 'install', 'chromium']) ??
    'playwright-core install chromium: it does not start here, perhaps for want of system libraries'
  );
}

/** Runs an installer quietly; says what went wrong, or nothing when it went well. */
function attempt(command, args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const result = spawnSync(command, args, {encoding: 'utf8', env});
  if (result.status === 0) return undefined;
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`;
  const lastLines = output.trim().split('\n').slice(-5).join('\n    ');
  return `${[command, ...args].join(' ')}: failed\n    ${lastLines}`;
}

function notFound(outcomes) {
  return [
    'The browser tests need a Chromium, and none was found or could be installed.',
    `  looked for ${commands.join(', ')}, on macOS in /Applications, and in Playwright's cache`,
    ...outcomes.map((outcome) => `  ${outcome}`),
    'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable, and run this again.',
  ].join('\n');
}
