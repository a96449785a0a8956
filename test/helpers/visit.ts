import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {expect} from 'vitest';

/** Opens a page, waits until its scripts run, and holds its console to having no complaint. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    if (options.javaScriptEnabled !== false)
      await page.waitForSelector('html[data-has-hydrated=true]');
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
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
