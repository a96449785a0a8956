import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {faultsOf} from '../helpers/accessibility.js';
import {launchBrowser} from '../helpers/browser.js';
import {tabInto, tabTo, visit as visitPage} from '../helpers/visit.js';

const pages = [
  '/demo/tickets',
  '/demo/tickets/board',
  '/demo/tickets/board?lane=epic&type=Story',
  '/demo/tickets/list?sort=-points',
  '/demo/tickets/epics/EPIC-3',
  '/demo/tickets/PW-303',
  '/demo/tickets/dependencies',
  '/demo/tickets/files',
  '/demo/tickets/documents',
  '/demo/tickets/health',
];

/** What docs pages have of ours; links of their text look as the site's theme has them. */
const parts = [
  ['/demo/docs/design/tracking', '.tickets-of-section, .tickets-of-page'],
  [
    '/docs/reference/directives',
    '.tickets-list-embed, .tickets-board-embed, .tickets-graph-embed, .tickets-epic-progress, .tickets-of-document',
  ],
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

function visit(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  return visitPage(browser, inject('demoUrl') + address, options, look);
}

test.each(pages)('%s has no accessibility violation and no sideways scroll', async (address) => {
  await visit(address, {}, async (page) => {
    expect(await faultsOf(page)).toEqual([]);
  });
});

test.each(parts)('%s has none in %s', async (address, part) => {
  await visit(address, {}, async (page) => {
    expect(await faultsOf(page, part)).toEqual([]);
  });
});

test('from the overview to an epic, a ticket, the section of its design and back, by keyboard alone', async () => {
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
    const section = page.locator('#webhooks + .tickets-of-section');
    await tabInto(page, section.locator('summary'));
    await page.keyboard.press('Enter');
    await tabInto(page, section.getByRole('link', {name: /^PW-303 /}));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tickets\/PW-303$/);
    await page.getByRole('heading', {level: 1, name: /^PW-303/}).waitFor();
    expect(await page.evaluate('window.mark')).toBe(true);
    expect(await page.locator('h1').innerText()).toBe('PW-303 Receive carrier webhooks');
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
