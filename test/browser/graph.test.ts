import path from 'node:path';
import type {Browser, BrowserContextOptions, Page, Request} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {faultsOf} from '../helpers/accessibility.js';
import {launchBrowser, serve} from '../helpers/browser.js';
import type {ServedSite} from '../helpers/browser.js';
import {buildGraphSite, drawn} from '../helpers/graphSite.js';
import {tabTo, visit as visitPage} from '../helpers/visit.js';

const epic = '/epics/EPIC-1';
const boxes = '.tickets-graph-node';
const phone = {viewport: {width: 390, height: 844}};

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  site = await serve(path.join(buildGraphSite(), 'build'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

function visit(
  address: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return visitPage(browser, `${site.url}/base/tickets${address}`, options, look);
}

/** The id of the box whose link has the focus; empty where none has. */
function focusedBox(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.activeElement
        ?.closest('.tickets-graph-node')
        ?.querySelector('text')
        ?.textContent.trim() ?? '',
  );
}

/** The ids of boxes in the order in which one sees them: column by column, from top to bottom. */
async function idsInSight(page: Page): Promise<string[]> {
  const found = await page.locator(boxes).evaluateAll((nodes) =>
    nodes.map((node) => {
      const {left, top} = node.querySelector('rect')!.getBoundingClientRect();
      return {left: Math.round(left), top, id: node.querySelector('text')!.textContent.trim()};
    }),
  );
  return found.sort((a, b) => a.left - b.left || a.top - b.top).map(({id}) => id);
}

/** The ids of the boxes that stand out. */
async function idsInChain(page: Page): Promise<string[]> {
  const nodes = page.locator(`${boxes}:not(.tickets-graph-faint)`);
  return (await nodes.allTextContents()).map((text) => text.split(' ')[0] ?? '');
}

test('no accessibility violation and no sideways scroll', async () => {
  await visit(epic, async (page) => {
    await page.getByRole('button', {name: 'Blockers outside'}).click();
    await page.locator('.tickets-graph-table summary').click();
    await page.mouse.move(0, 0);
    expect(await faultsOf(page, '.tickets-graph')).toEqual([]);
  });
});

test('a box has the colour of its state, although it is a link', async () => {
  await visit(epic, async (page) => {
    const colours = await page.locator(boxes).evaluateAll((nodes) =>
      nodes.map((node) => {
        const bar = node.querySelector('path')!;
        return [getComputedStyle(bar).fill, getComputedStyle(node).color];
      }),
    );
    expect(new Set(colours.map(([, ofState]) => ofState)).size).toBeGreaterThan(1);
    for (const [ofBar, ofState] of colours) expect(ofBar).toBe(ofState);
  });
});

describe('by keyboard alone', () => {
  test('Tab goes through all boxes as they are seen, each comes into sight and shows its chain', async () => {
    await visit(epic, async (page) => {
      const order = await idsInSight(page);
      expect(order).toHaveLength(drawn);
      await page.locator('.tickets-graph [role=region]').first().focus();
      const visited: string[] = [];
      for (const _ of order) {
        await page.keyboard.press('Tab');
        visited.push(await focusedBox(page));
        const isInSight = await page.evaluate(() => {
          const box = document.activeElement!.getBoundingClientRect();
          return (
            box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight
          );
        });
        expect([visited.at(-1), isInSight]).toEqual([visited.at(-1), true]);
      }
      expect(visited).toEqual(order);
      await page.keyboard.press('Tab');
      expect(await focusedBox(page)).toBe('');
      expect(await page.locator('.tickets-graph-faint').count()).toBe(0);
    });
  });

  test('the focus shows what is up and down the chain, and Enter leads to the ticket', async () => {
    await visit(epic, async (page) => {
      // A full load would lose this mark.
      await page.evaluate('window.mark = true');
      await page.locator('.tickets-graph [role=region]').first().focus();
      await tabTo(page, /\/tickets\/PAY-7$/);
      expect(await focusedBox(page)).toBe('PAY-7');
      const chain = await idsInChain(page);
      expect(chain).toEqual(expect.arrayContaining(['PAY-1', 'PAY-4', 'PAY-7', 'PAY-10']));
      expect(chain).not.toContain('PAY-6');
      expect(await page.locator('.tickets-graph-line.tickets-graph-faint').count()).toBeGreaterThan(
        0,
      );
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/base\/tickets\/PAY-7$/);
      // The address comes before the page's data.
      await page.getByRole('heading', {level: 1, name: /^PAY-7/}).waitFor();
      expect(await page.locator('h1').innerText()).toMatch(/^PAY-7 /);
      expect(await page.evaluate('window.mark')).toBe(true);
    });
  });

  test('the frame scrolls, and buttons zoom around its middle', async () => {
    await visit(epic, async (page) => {
      const frame = page.locator('.tickets-graph [role=region]').first();
      const svg = frame.locator('svg');
      const widthOf = async (): Promise<number> => (await svg.boundingBox())!.width;
      const scrolled = (): Promise<number> => frame.evaluate((it) => it.scrollLeft);
      const fitting = await widthOf();
      await frame.focus();
      // A busy browser may take the first key before it knows how wide the picture is.
      await expect.poll(() => pressAndTell(page, 'ArrowRight', scrolled)).toBeGreaterThan(0);
      await page.keyboard.press('Home');
      for (const [name, ratio] of [
        ['Larger', 4 / 3],
        ['Larger', 5 / 3],
        ['Smaller', 4 / 3],
      ] as const) {
        await page.getByRole('button', {name}).press('Enter');
        await expect.poll(widthOf).toBeCloseTo(fitting * ratio, -1);
      }
      expect(await scrolled()).toBeGreaterThan(0);
      for (let presses = 0; presses < 6; presses++)
        await page.getByRole('button', {name: 'Larger'}).press('Enter');
      await expect.poll(widthOf).toBeCloseTo(fitting * (2 / 0.75), -1);
      await page.getByRole('button', {name: 'Fit'}).press('Enter');
      await expect.poll(widthOf).toBeCloseTo(fitting, 0);
    });
  });
});

async function pressAndTell<T>(page: Page, key: string, tell: () => Promise<T>): Promise<T> {
  await page.keyboard.press(key);
  return tell();
}

test('the pointer shows the chain and no card, and a click with a key held down is left alone', async () => {
  await visit(epic, async (page) => {
    const box = page.locator(boxes, {hasText: 'PAY-7'}).locator('a');
    await box.hover();
    expect(await idsInChain(page)).not.toContain('PAY-6');
    await page.waitForTimeout(600);
    expect(await page.locator('[role=tooltip]').count()).toBe(0);
    await page.mouse.move(0, 0);
    await expect.poll(() => page.locator('.tickets-graph-faint').count()).toBe(0);
    const isMeant = (request: Request): boolean =>
      request.isNavigationRequest() && request.url().endsWith('/PAY-7');
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.context().waitForEvent('request', isMeant),
      box.click({modifiers: ['ControlOrMeta']}),
    ]);
    await opened.close();
    expect(page.url()).toMatch(/EPIC-1$/);
  });
});

test('blockers outside of an epic are drawn when asked for', async () => {
  await visit(epic, async (page) => {
    const waiting = page.locator(boxes, {hasText: 'PAY-20'});
    expect(await waiting.textContent()).toContain('1 outside');
    const button = page.getByRole('button', {name: 'Blockers outside', pressed: false});
    await button.click();
    await page.getByRole('button', {name: 'Blockers outside', pressed: true}).waitFor();
    expect(await page.locator(boxes).count()).toBe(drawn + 2);
    await page.locator(boxes, {hasText: 'SHOP-1'}).locator('a').click();
    await page.waitForURL(/\/SHOP-1$/);
  });
});

test('the text beside a picture names cycles, and counts what is not in it', async () => {
  await visit(epic, async (page) => {
    const caption = await page.locator('.tickets-graph figcaption').innerText();
    expect(caption).toContain('PAY-32 → PAY-33 → PAY-32 is a cycle');
    expect(caption).toContain('1 ticket depends on no other.');
    expect(await page.locator('.tickets-graph-line--cycle').count()).toBe(2);
  });
  await visit('/dependencies', async (page) => {
    const caption = await page.locator('#epics ~ .tickets-graph figcaption').innerText();
    expect(caption).toContain('EPIC-1 → EPIC-2 → EPIC-1 wait for each other');
  });
});

test('by touch on a phone it opens at the own box, and a tap leads to a ticket', async () => {
  await visit(
    '/PAY-20',
    async (page) => {
      await page.evaluate('window.mark = true');
      const own = await page.locator(`${boxes} [aria-current]`).boundingBox();
      const frame = await page.locator('.tickets-graph [role=region]').first().boundingBox();
      expect(own!.x).toBeGreaterThanOrEqual(frame!.x);
      expect(own!.x + own!.width).toBeLessThanOrEqual(frame!.x + frame!.width);
      await page.locator(boxes, {hasText: 'PAY-17'}).locator('a').tap();
      await page.waitForURL(/\/PAY-17$/);
      expect(await page.evaluate('window.mark')).toBe(true);
    },
    {...phone, hasTouch: true, isMobile: true},
  );
});

test('without scripts picture, links and table are there, and no button is', async () => {
  await visit(
    epic,
    async (page) => {
      expect(await page.locator(boxes).count()).toBe(drawn);
      expect(await page.locator(boxes, {hasText: 'Book a payment'}).first().isVisible()).toBe(true);
      expect(await page.locator('.tickets-graph button').first().isVisible()).toBe(false);
      expect(await page.locator('.tickets-graph-table tbody tr').count()).toBe(drawn + 2);
      await page.locator(boxes, {hasText: 'PAY-4'}).first().locator('a').click();
      await page.waitForURL(/\/PAY-4/);
    },
    {javaScriptEnabled: false},
  );
});

test('on paper the whole picture and the table are seen, and no button is', async () => {
  await visit(epic, async (page) => {
    await page.getByRole('button', {name: 'Larger'}).click();
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.tickets-graph button').first().isVisible()).toBe(false);
    expect(await page.locator('.tickets-graph-table tbody tr').last().isVisible()).toBe(true);
    const frame = page.locator('.tickets-graph [role=region]').first();
    const hidden = await frame.evaluate((it) => [
      it.scrollWidth - it.clientWidth,
      it.scrollHeight - it.clientHeight,
    ]);
    expect(hidden).toEqual([0, 0]);
  });
});
