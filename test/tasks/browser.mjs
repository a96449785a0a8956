import {ensureChromium} from './chromium.mjs';

/** Starts the machine's Chromium without a window; installs one where there is none. */
export async function launchChromium() {
  const executablePath = await ensureChromium();
  const {chromium} = await import('playwright-core');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({executablePath, args});
}
