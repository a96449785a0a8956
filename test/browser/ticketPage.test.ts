import path from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {appearances, faultsOf, overflowOf, violationsOf} from '../helpers/accessibility.js';
import {launchBrowser, serve} from '../helpers/browser.js';
import type {ServedSite} from '../helpers/browser.js';
import {runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import {ticketPageFiles} from '../helpers/ticketPageSite.js';
import {visit as visitPage} from '../helpers/visit.js';
import type {Look} from '../helpers/visit.js';

// The colours Docusaurus begins with have too little contrast.
const colours =
  ':root {--ifm-color-primary: #0f766e} [data-theme=dark] {--ifm-color-primary: #2dd4bf}';

/** The same ticket, finished, in an epic that has no open ones. */
function finished(id: string): string {
  return (ticketPageFiles['tickets/PAY-1.md'] ?? '')
    .replace('PAY-1', id)
    .replace('EPIC-1 - Payments', 'EPIC-0 - Begin')
    .replace('**Points:** 2', '**Points:** 2\n**Status:** Done');
}

const archive = '/tickets/epics/EPIC-0/archive';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const folder = writeSite({
    name: 'ticket-page-browser',
    options: {
      onInvalidTickets: 'ignore',
      editUrl: 'https://example.com/edit',
      ticketPages: 'open',
    },
    config: `baseUrl: '/', favicon: 'icon.svg',
      presets: [['classic', {docs: {}, blog: false, theme: {customCss: './custom.css'}}]],
      themeConfig: {navbar: {title: 'Test'}, colorMode: {respectPrefersColorScheme: true}},`,
    files: {
      ...ticketPageFiles,
      'tickets/OLD-1.md': finished('OLD-1'),
      'tickets/OLD-2.md': finished('OLD-2'),
      'custom.css': colours,
      'static/icon.svg': '<svg/>',
    },
  });
  const {exitCode, output} = runDocusaurus(folder, 'build');
  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
  site = await serve(path.join(folder, 'build'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

function visit(address: string, options: BrowserContextOptions, look: Look): Promise<void> {
  return visitPage(browser, site.url + address, options, look);
}

const card = '[role=tooltip]';
const blocker = '.tickets-dependencies a[href="/tickets/PAY-2"]';

/** How often the file with what the cards show was asked for. */
function cardFiles(requests: readonly string[]): number {
  return requests.filter((url) => url.includes('tickets-cards')).length;
}

describe.each(appearances)('%s, %i px', (colorScheme, width) => {
  test('a ticket with findings, files and documents is accessible, with a card open too', async () => {
    // While the card fades in, its contrast is not what it will be.
    const options = {
      colorScheme,
      viewport: {width, height: 900},
      reducedMotion: 'reduce',
    } as const;
    await visit('/tickets/PAY-1', options, async (page) => {
      await page.locator(blocker).hover();
      await page.locator(card).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    });
  });
});

test('the first page has its text already, and that of another page is fetched once', async () => {
  const texts = (requests: readonly string[]): string[] =>
    requests.filter((it) => it.endsWith('.json'));
  const textOf = (page: Page): Promise<string | null> => page.textContent('.tickets-body');
  let own: string | null = null;
  await visit('/tickets/PAY-2', {}, async (page, requests) => {
    own = await textOf(page);
    expect(texts(requests)).toEqual([]);
  });
  await visit('/tickets/PAY-1', {}, async (page, requests) => {
    const first = await textOf(page);
    await page.click(blocker);
    // The address changes before the page does.
    await expect.poll(() => textOf(page)).toBe(own);
    expect(page.url()).toBe(`${site.url}/tickets/PAY-2`);
    await page.goBack();
    await expect.poll(() => textOf(page)).toBe(first);
    expect(page.url()).toBe(`${site.url}/tickets/PAY-1`);
    expect(texts(requests)).toEqual([
      expect.stringMatching(/\/assets\/tickets\/ticket-PAY-2-[\da-f]{8}\.json$/),
    ]);
  });
});

test('where the document lacks a part of the text, all of it is fetched', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/tickets/PAY-1', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(' data-tickets-html=""', '');
    await route.fulfill({response, body: html});
  });
  const fetched = page.waitForResponse(/\/assets\/tickets\//);
  await page.goto(`${site.url}/tickets/PAY-1`);
  expect((await fetched).status()).toBe(200);
  await page.waitForSelector('html[data-has-hydrated=true]');
  expect(await page.locator('.tickets-body h2').count()).toBeGreaterThan(0);
  await context.close();
});

test('an archive is accessible and fits its window in each appearance', async () => {
  await visit(archive, {}, async (page) => {
    expect(await faultsOf(page)).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({id}) => id));
    expect(ids).toContain('OLD-2:context');
    expect(ids).toEqual([...new Set(ids)]);
  });
});

test.each([
  ['/tickets/OLD-2', {}, '#OLD-2', 'OLD-2'],
  ['/tickets/OLD-2', {javaScriptEnabled: false}, '#OLD-2', 'OLD-2'],
  ['/tickets/OLD-2#contracts', {}, '#OLD-2:contracts', 'OLD-2:contracts'],
  ['/tickets/OLD-2#no-more', {}, '#OLD-2:no-more', 'OLD-2'],
])('%s, opened with %j, leads to %s of the archive', async (address, options, hash, shown) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.url + address);
  await page.waitForURL(`${site.url}${archive}${hash}`);
  const top = (): Promise<number> =>
    page.locator(`[id="${shown}"]`).evaluate((it) => it.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(200);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await context.close();
});

test('a link to an archived ticket shows its card, but not in the archive', async () => {
  await visit('/tickets/PAY-1', {}, async (page) => {
    const link = page.locator(`main a[href="${archive}#OLD-1"]`).first();
    await link.hover();
    await page.locator(card).waitFor();
    expect(await page.locator(card).innerText()).toMatch(/^OLD-1\nBook a payment\n● Done/);
    await link.click();
    await page.waitForURL(`${site.url}${archive}#OLD-1`);
    await page.locator(`main a[href="#OLD-2"]`).first().hover();
    await page.waitForTimeout(500);
    expect(await page.locator(card).count()).toBe(0);
  });
});

test('the pointer on a link shows a card, which can be entered and goes when it is left', async () => {
  await visit('/tickets/PAY-1', {}, async (page) => {
    const link = page.locator(blocker);
    await link.hover();
    await page.locator(card).waitFor();
    expect(await page.locator(card).innerText()).toBe(
      'PAY-2\nRefund & <b>notify</b>\n○ To do\n3 points\nEPIC-1 Payments\n◆ Critical path',
    );
    const id = await page.locator(card).getAttribute('id');
    expect(await link.getAttribute('aria-describedby')).toBe(id);
    await page.locator(card).hover();
    await page.waitForTimeout(400);
    expect(await page.locator(card).count()).toBe(1);
    await page.locator('h1').hover();
    await page.locator(card).waitFor({state: 'detached'});
    expect(await link.getAttribute('aria-describedby')).toBeNull();
  });
});

test('the keyboard on a link shows a card, and Escape takes it away but not the focus', async () => {
  await visit('/tickets/PAY-1', {}, async (page) => {
    for (let presses = 0; presses < 60 && !(await isFocused(page, blocker)); presses++)
      await page.keyboard.press('Tab');
    await page.locator(card).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(card).waitFor({state: 'detached'});
    expect(await isFocused(page, blocker)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.locator(card).waitFor();
  });
});

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector);
}

test('what the cards show is asked for once, and not before a link to a ticket is rested on', async () => {
  await visit('/tickets/PAY-1', {}, async (page, requests) => {
    await page.locator('.tickets-pages a').first().hover();
    await page.waitForTimeout(500);
    expect(cardFiles(requests)).toBe(0);
    for (const selector of [blocker, '.tickets-body a[href="/tickets/PAY-3"] >> nth=0', blocker]) {
      await page.locator(selector).hover();
      await page.locator(card).waitFor();
      await page.locator('h1').hover();
      await page.locator(card).waitFor({state: 'detached'});
    }
    expect(cardFiles(requests)).toBe(1);
  });
});

test('the cards of a board show no further card', async () => {
  await visit('/tickets/board', {}, async (page, requests) => {
    await page.locator('.tickets-card a').first().hover();
    await page.waitForTimeout(600);
    expect(await page.locator(card).count()).toBe(0);
    expect(cardFiles(requests)).toBe(0);
  });
});

test('a finger shows no card', async () => {
  await visit('/tickets/PAY-1', {hasTouch: true}, async (page) => {
    await page.locator(blocker).tap();
    await page.waitForURL(/PAY-2$/);
    await page.waitForTimeout(600);
    expect(await page.locator(card).count()).toBe(0);
  });
});

test('a card stays within the window, from right to left too', async () => {
  await visit('/tickets/PAY-1', {viewport: {width: 390, height: 500}}, async (page) => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const link of await page.locator('.tickets-body a[href^="/tickets/PAY-"]').all()) {
      await link.hover();
      const box = await page.locator(card).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Escape');
      await page.locator(card).waitFor({state: 'detached'});
    }
  });
});

test('the line above the text leads to each finding', async () => {
  await visit('/tickets/PAY-1', {}, async (page) => {
    const links = page.locator('.tickets-findings-summary ul a');
    expect(await links.count()).toBeGreaterThan(2);
    for (const link of await links.all()) {
      await link.click();
      const id = new URL(page.url()).hash;
      expect(id).toMatch(/^#finding-\d+$/);
      expect(await page.locator(id).isVisible()).toBe(true);
    }
  });
});
