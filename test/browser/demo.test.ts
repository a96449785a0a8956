import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {AxeResults} from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {launchBrowser, serve} from '../helpers/browser.js';
import type {ServedSite} from '../helpers/browser.js';
import {runDocusaurus} from '../helpers/docusaurus.js';
import {workspace} from '../helpers/paths.js';

const website = path.join(workspace, 'website');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = [
  '/demo/tickets',
  '/demo/tickets/board',
  '/demo/tickets/epics/EPIC-3',
  '/demo/tickets/PW-303',
  '/demo/tickets/dependencies',
  '/demo/tickets/health',
];

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const {exitCode, output} = runDocusaurus(website, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
  site = await serve(path.join(website, 'build'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page of the demo, collects what its console complains of, and closes it afterwards. */
async function visit(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.url + address);
  if (options.javaScriptEnabled !== false)
    await page.waitForSelector('html[data-has-hydrated=true]');
  await look(page);
  expect(complaints).toEqual([]);
  await context.close();
}

/** Presses Tab until the focused link leads to an address. */
async function tabTo(page: Page, address: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (address.test(href)) return;
  }
  throw new Error(`No link to ${String(address)} within reach of the Tab key`);
}

describe.each([
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const)('%s, %i px', (colorScheme, width) => {
  const options = {colorScheme, viewport: {width, height: 900}};

  test.each(pages)('%s has no accessibility violation and no sideways scroll', async (address) => {
    await visit(address, options, async (page) => {
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>(
        'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})',
      );
      const violations = results.violations.map(({id, nodes}) => [id, nodes[0]?.html]);
      expect(violations).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
});

test('from the overview to an epic, a ticket, its design and back, by keyboard alone', async () => {
  await visit('/demo/tickets', {}, async (page) => {
    // A full load would lose this mark: every step must stay within the page.
    await page.evaluate('window.mark = true');
    await tabTo(page, /\/epics\/EPIC-3$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/epics\/EPIC-3$/);
    await tabTo(page, /\/tickets\/PW-303$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tickets\/PW-303$/);
    await tabTo(page, /\/demo\/docs\/design\/tracking#webhooks$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/design\/tracking#webhooks$/);
    await page.locator('#webhooks').waitFor();
    expect(await page.evaluate('window.mark')).toBe(true);
    await page.goBack();
    await page.waitForURL(/\/tickets\/PW-303$/);
    expect(await page.locator('h1').innerText()).toBe('PW-303 Receive carrier webhooks');
  });
});

test('filters narrow the board, live in the address and can be shared', async () => {
  await visit('/demo/tickets/board', {}, async (page) => {
    await page.getByLabel('Epic').selectOption('EPIC-3');
    await page.getByLabel('Priority').selectOption('High');
    await page.waitForURL(/epic=EPIC-3/);
    expect(await page.getByRole('status').innerText()).toBe('4 of 45 tickets');
    expect(await page.locator('.tickets-card').count()).toBe(4);
    const shared = page.url();
    await page.goto(shared);
    await page.waitForFunction(() => document.querySelectorAll('.tickets-card').length === 4);
    await page.getByLabel('Search').fill('no such words');
    await page.getByText('No ticket matches these filters.').waitFor();
    await page.getByRole('button', {name: 'Clear filters'}).click();
    await page.waitForFunction(() => document.querySelectorAll('.tickets-card').length === 45);
  });
});

test('code can be copied', async () => {
  const options = {permissions: ['clipboard-read', 'clipboard-write']};
  await visit('/demo/tickets/PW-303', options, async (page) => {
    const block = page.locator('.tickets-code').first();
    await block.hover();
    await block.getByRole('button', {name: 'Copy code to clipboard'}).click();
    await block.getByText('Copied').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toBe((await block.locator('code').innerText()).replace(/\n$/, ''));
  });
});

test('diagrams are drawn', async () => {
  await visit('/demo/tickets/PW-303', {}, async (page) => {
    await page.locator('.tickets-body svg[id*=mermaid]').first().waitFor();
  });
});

test('everything is there without scripts', async () => {
  await visit('/demo/tickets/board', {javaScriptEnabled: false}, async (page) => {
    expect(await page.locator('.tickets-card').count()).toBe(45);
    expect(await page.locator('form').count()).toBe(0);
    await page.getByRole('link', {name: 'Receive carrier webhooks'}).click();
    await page.waitForURL(/\/tickets\/PW-303/);
    expect(await page.locator('.tickets-code-copy:visible').count()).toBe(0);
    expect(await page.locator('#acceptance-criteria').isVisible()).toBe(true);
  });
});
