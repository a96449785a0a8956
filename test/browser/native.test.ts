import path from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {overflowOf, violationsOf} from '../helpers/accessibility.js';
import {launchBrowser, serve} from '../helpers/browser.js';
import type {ServedSite} from '../helpers/browser.js';
import {runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import {ticketText} from '../helpers/ticketFile.js';
import {visit as visitPage} from '../helpers/visit.js';
import type {Look} from '../helpers/visit.js';

const long = 'Averyveryverylongwordthatnobodycouldbreakwithoutahyphen, and a few more of them';
const files = {
  'docs/intro.md': '# Intro\n',
  'static/icon.svg': '<svg/>',
  // Infima's own blue has too little contrast for links; a new site comes with this green.
  'custom.css': ':root {--ifm-color-primary: #2e8555;}',
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', title: long, blocks: ['PAY-2']}),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', blockedBy: ['PAY-1'], criteria: [true, false]}),
  'tickets/PAY-3.md': ticketText({id: 'PAY-3', status: 'Canceled', points: 99}),
};
const pages = ['', '/board', '/epics/EPIC-1', '/PAY-1', '/dependencies', '/health'];

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const folder = writeSite({
    name: 'right-to-left',
    options: {onInvalidTickets: 'ignore'},
    config: `baseUrl: '/', favicon: 'icon.svg', i18n: {defaultLocale: 'he', locales: ['he']},
  presets: [['classic', {docs: {}, blog: false, theme: {customCss: './custom.css'}}]],
  themeConfig: {navbar: {title: 'Test'}},`,
    files,
  });
  const {exitCode, output} = runDocusaurus(folder, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
  site = await serve(path.join(folder, 'build'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

function visit(address: string, options: BrowserContextOptions, look: Look): Promise<void> {
  return visitPage(browser, `${site.url}/tickets${address}`, options, look);
}

/** A property of the style that an element ends up with. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

describe.each([320, 1280])('from right to left, %i px', (width) => {
  test.each(pages)(
    'tickets%s: no sideways scroll and no accessibility violation',
    async (address) => {
      await visit(address, {viewport: {width, height: 900}}, async (page) => {
        expect(await styleOf(page, 'body', 'direction')).toBe('rtl');
        expect(await overflowOf(page)).toBe(0);
        for (const details of await page.locator('main details').all())
          await details.evaluate((element) => element.setAttribute('open', ''));
        expect(await violationsOf(page)).toEqual([]);
      });
    },
  );
});

test('an English ticket runs from left to right on a page that does not', async () => {
  await visit('/PAY-1', {}, async (page) => {
    expect(await styleOf(page, '.tickets-body .markdown', 'direction')).toBe('ltr');
    expect(await styleOf(page, '.tickets-dependencies a', 'direction')).toBe('ltr');
  });
});

test('on paper what is folded away is unfolded, and the bar of pages is left out', async () => {
  await visit('/board', {}, async (page) => {
    const folded = page.locator('details .tickets-card');
    expect(
      await folded.evaluate((card) => card.checkVisibility({contentVisibilityAuto: true})),
    ).toBe(false);
    await page.emulateMedia({media: 'print'});
    expect(
      await folded.evaluate((card) => card.checkVisibility({contentVisibilityAuto: true})),
    ).toBe(true);
    expect(await styleOf(page, '.tickets-pages ul', 'display')).toBe('none');
    expect(await styleOf(page, '.tickets-card a', 'text-decoration-line')).toBe('underline');
  });
});

test('forced colours keep the current page and the bars apart from the rest', async () => {
  await visit('/board', {forcedColors: 'active'}, async (page) => {
    expect(await styleOf(page, '.tickets-pages [aria-current]', 'outline-style')).toBe('solid');
    expect(await styleOf(page, '.tickets-card progress', 'appearance')).toBe('auto');
    expect(await styleOf(page, '.tickets-card', 'border-top-style')).toBe('solid');
  });
});

test('nothing moves for those who ask for less motion', async () => {
  await visit('/PAY-1', {reducedMotion: 'reduce'}, async (page) => {
    const moving = await page.locator('.tickets-layout *').evaluateAll((elements) =>
      elements.map((element) => {
        const {transitionDuration, animationName} = getComputedStyle(element);
        return `${transitionDuration} ${animationName}`;
      }),
    );
    expect(new Set(moving)).toEqual(new Set(['0s none']));
  });
});
