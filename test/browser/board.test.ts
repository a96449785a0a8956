import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from '../helpers/browser.js';
import {tabTo, visit as visitPage} from '../helpers/visit.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

function visit(address: string, look: (page: Page) => Promise<void>, javaScriptEnabled = true) {
  return visitPage(browser, inject('demoUrl') + address, {javaScriptEnabled}, look);
}

/** The ids on the cards that are seen, in the order of the page. */
function idsOf(page: Page): Promise<string[]> {
  return page.$$eval('.tickets-card:not([hidden]) > p:first-child', (cards) =>
    cards.map((card) => card.firstChild?.textContent ?? ''),
  );
}

async function waitForCount(page: Page, text: string): Promise<void> {
  await page.getByRole('status').getByText(text, {exact: true}).waitFor();
}

/** Ticks a value in one of the filters' menus, and closes it. */
async function choose(page: Page, filter: string, value: string): Promise<void> {
  const menu = page.locator('.tickets-filter', {has: page.locator(`summary >> text="${filter}"`)});
  await menu.locator('summary').click();
  await menu.getByLabel(value, {exact: true}).check();
  await page.keyboard.press('Escape');
}

describe('each filter narrows the board and stands in the address', () => {
  test.each([
    ['Readiness', 'Ready', 'readiness=ready', '8 of 45 tickets'],
    ['Type', 'Bug', 'type=Bug', '2 of 45 tickets'],
    ['Priority', 'Low', 'priority=Low', '9 of 45 tickets'],
    ['Epic', 'EPIC-3 Parcel tracking', 'epic=EPIC-3', '7 of 45 tickets'],
    ['Label', 'observability', 'label=observability', '3 of 45 tickets'],
    ['Assignee', 'Unassigned', 'assignee=', '22 of 45 tickets'],
  ])('%s: %s', async (filter, value, search, count) => {
    await visit('/demo/tickets/board', async (page) => {
      await choose(page, filter, value);
      await waitForCount(page, count);
      expect(new URL(page.url()).search).toBe(`?${search}`);
      const ids = await idsOf(page);
      await page.goto(page.url());
      await waitForCount(page, count);
      expect(await idsOf(page)).toEqual(ids);
    });
  });

  test('words in the title, the id or a label', async () => {
    await visit('/demo/tickets/board', async (page) => {
      await page.getByLabel('Search').fill('webhooks carrier');
      await waitForCount(page, '2 of 45 tickets');
      expect(await idsOf(page)).toEqual(['PW-305', 'PW-303']);
      expect(new URL(page.url()).search).toBe('?q=webhooks+carrier');
    });
  });
});

test('values of one filter add up, filters narrow each other, and all go at once', async () => {
  await visit('/demo/tickets/board', async (page) => {
    await choose(page, 'Epic', 'EPIC-3 Parcel tracking');
    await choose(page, 'Priority', 'High');
    await waitForCount(page, '4 of 45 tickets');
    await choose(page, 'Priority', 'Low');
    await waitForCount(page, '5 of 45 tickets');
    expect(new URL(page.url()).search).toBe('?priority=High&priority=Low&epic=EPIC-3');
    await page.getByLabel('Search').fill('no such words');
    await page.getByText('No ticket matches these filters.').waitFor();
    await page.getByRole('button', {name: 'Show all tickets'}).click();
    await waitForCount(page, '45 of 45 tickets');
    expect(await page.getByLabel('Search').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a filtered board is there again on the way back from a ticket', async () => {
  await visit('/demo/tickets/board?epic=EPIC-3&lane=priority', async (page) => {
    await waitForCount(page, '7 of 45 tickets');
    await page.getByRole('link', {name: 'Receive carrier webhooks'}).click();
    await page.waitForURL(/PW-303$/);
    await page.goBack();
    await waitForCount(page, '7 of 45 tickets');
    expect(await page.getByLabel('Lanes').inputValue()).toBe('priority');
  });
});

test('an address that asks for what is not there shows what it asks, and can be taken back', async () => {
  await visit('/demo/tickets/board?type=Chore&lane=nonsense&x=1', async (page) => {
    await page.getByText('No ticket matches these filters.').waitFor();
    expect(await page.locator('.tickets-filter summary').allInnerTexts()).toContainEqual(
      expect.stringMatching(/Type\s*Chore/),
    );
  });
});

test.each([
  ['epic', ['EPIC-1 Shipment intake', 'EPIC-2 Carrier labels', 'EPIC-3 Parcel tracking']],
  ['priority', ['High', 'Medium', 'Low']],
  ['type', ['Bug', 'Spike', 'Story']],
  ['assignee', ['Aiko', 'Jonas', 'Mira']],
])('lanes by %s hold every ticket once, columns in each', async (lane, first) => {
  await visit('/demo/tickets/board', async (page) => {
    const whole = await idsOf(page);
    await page.getByLabel('Lanes').selectOption(lane);
    await page.locator('.tickets-lane').first().waitFor();
    const names = await page.locator('.tickets-lane h2').allInnerTexts();
    expect(names.slice(0, 3)).toEqual(first);
    expect((await idsOf(page)).sort()).toEqual(whole.sort());
    expect(await page.locator('.tickets-lane').first().locator('h3').count()).toBeGreaterThan(3);
    expect(new URL(page.url()).search).toBe(`?lane=${lane}`);
  });
});

test('cards say what there is to say, with one stop of the Tab key each', async () => {
  await visit('/demo/tickets/board', async (page) => {
    const card = page.locator('.tickets-card', {hasText: 'PW-306'});
    expect((await card.innerText()).split(/\n+/)).toEqual([
      'PW-306',
      'High',
      'Reject replayed and forged webhooks',
      'Technical · 3 points',
      'Blocked by PW-303',
      'security',
      'api',
      '0/12',
    ]);
    expect(await card.locator('a, button, [tabindex]').count()).toBe(1);
    await tabTo(page, /PW-306$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
      /PW-405$/,
    );
  });
});

test('filters by keyboard alone: open, tick, close, and the focus stays', async () => {
  await visit('/demo/tickets/board', async (page) => {
    await page.getByLabel('Search').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await waitForCount(page, '8 of 45 tickets');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
      'checkbox',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.tickets-filter[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

test('the list is sorted by a column, then the other way, and says so', async () => {
  await visit('/demo/tickets/list', async (page) => {
    const points = (): Promise<string[]> =>
      page.locator('.tickets-table tbody td:nth-child(5)').allInnerTexts();
    const head = page.getByRole('columnheader', {name: 'Points'});
    await head.getByRole('button').click();
    await page.waitForURL(/\?sort=points$/);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await points()).toEqual((await points()).toSorted((a, b) => Number(a) - Number(b)));
    await head.getByRole('button').click();
    await page.waitForURL(/\?sort=-points$/);
    expect((await points())[0]).toBe('8');
    await choose(page, 'Status', 'Canceled');
    await waitForCount(page, '1 of 45 tickets');
  });
});

test('an epic has its board, filters and table, which go together', async () => {
  await visit('/demo/tickets/epics/EPIC-3', async (page) => {
    expect(await idsOf(page)).toHaveLength(7);
    await choose(page, 'Type', 'Spike');
    await waitForCount(page, '1 of 7 tickets');
    expect(await idsOf(page)).toEqual(['PW-307']);
    expect(await page.locator('.tickets-table tbody tr').count()).toBe(1);
  });
});

test('without scripts the board is whole, and no control is shown that cannot work', async () => {
  await visit(
    '/demo/tickets/board?epic=EPIC-3',
    async (page) => {
      expect(await idsOf(page)).toHaveLength(45);
      expect(await page.locator('form').count()).toBe(0);
      expect(await page.locator('.tickets-filters:visible').count()).toBe(0);
    },
    false,
  );
});
