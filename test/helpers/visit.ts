import type {
  Browser,
  BrowserContextOptions,
  ConsoleMessage,
  Locator,
  Page,
  Request,
} from 'playwright-core';
import {expect} from 'vitest';

/** What a visit does on a page, told the addresses the page has asked for so far. */
export type Look = (page: Page, requests: readonly string[]) => Promise<void>;

const plainViewport = {width: 1280, height: 720};

/**
 * Opens a page, waits until its scripts run, and holds its console to having no complaint.
 * Visits share a page where nothing but its looks differs: a new one costs a second.
 */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: Look,
): Promise<void> {
  const page = await openPage(browser, options);
  try {
    await watch(page, url, options.javaScriptEnabled !== false, look);
    await page.evaluate('localStorage.clear()');
  } catch (error) {
    await page.context().close();
    throw error;
  }
  if (!isOfLooks(options)) await page.context().close();
}

async function watch(page: Page, url: string, scripts: boolean, look: Look): Promise<void> {
  const complaints: string[] = [];
  const requests: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') complaints.push(message.text());
  };
  const onError = (error: Error): number => complaints.push(error.message);
  const onRequest = (request: Request): number => requests.push(request.url());
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  await page.goto(url);
  if (scripts) await page.waitForSelector('html[data-has-hydrated=true]');
  await look(page, requests);
  expect(complaints).toEqual([]);
  page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
}

const sharedPages = new WeakMap<Browser, Page>();

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  if (!isOfLooks(options)) return (await browser.newContext(options)).newPage();
  const known = sharedPages.get(browser);
  const page = known && !known.isClosed() ? known : await browser.newPage();
  sharedPages.set(browser, page);
  const {viewport, colorScheme = null, reducedMotion = null, forcedColors = null} = options;
  // A pointer left on a link, and an address that differs in its anchor alone, would be carried over.
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  await page.setViewportSize(viewport ?? plainViewport);
  await page.emulateMedia({media: null, colorScheme, reducedMotion, forcedColors});
  return page;
}

/** Whether options can be given to a page that is open already. */
function isOfLooks(options: BrowserContextOptions): boolean {
  const looks = ['viewport', 'colorScheme', 'reducedMotion', 'forcedColors'];
  return Object.keys(options).every(
    (name) => looks.includes(name) || (name === 'javaScriptEnabled' && options[name] !== false),
  );
}

/** Presses Tab until the focused link leads to an address. */
export async function tabTo(page: Page, address: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (address.test(href)) return;
  }
  throw new Error(`No link to ${String(address)} within reach of the Tab key`);
}

/** Presses Tab until an element has the focus. */
export async function tabInto(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((it) => it === document.activeElement)) return;
  }
  throw new Error('The element is not within reach of the Tab key');
}
