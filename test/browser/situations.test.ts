import path from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {faultsOf, overflowOf, violationsOf} from '../helpers/accessibility.js';
import {launchBrowser, serve} from '../helpers/browser.js';
import type {ServedSite} from '../helpers/browser.js';
import {buildEmpty, buildSituations} from '../helpers/situations.js';
import {tabTo, visit as visitPage} from '../helpers/visit.js';

let browser: Browser;
let site: ServedSite;
let empty: ServedSite;

beforeAll(async () => {
  site = await serve(path.join(buildSituations(), 'build'));
  empty = await serve(path.join(buildEmpty(), 'build'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await empty.close();
});

function visit(
  address: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  return visitPage(browser, `${site.url}/base/sub/tickets${address}`, options, look);
}

describe('no accessibility violation and no sideways scroll', () => {
  async function look(page: Page): Promise<void> {
    for (const details of await page.locator('main details').all())
      await details.evaluate((element) => {
        element.setAttribute('open', '');
      });
    expect(await faultsOf(page)).toEqual([]);
  }

  test.each([
    '',
    '/board',
    '/board?type=Bug',
    '/board?lane=epic',
    '/list?sort=status',
    '/epics/EPIC-1',
    '/PAY-3',
    '/PAY-10',
    '/SHOP-2',
    '/dependencies',
    '/files',
    '/documents',
    '/health',
  ])('tickets%s', async (address) => {
    await visit(address, look);
  });

  test.each(['', '/board', '/list', '/dependencies', '/files', '/documents', '/health'])(
    'tickets%s of an empty backlog',
    async (address) => {
      await visitPage(browser, `${empty.url}/base/sub/tickets${address}`, {}, look);
    },
  );
});

test('a column says where its limit is passed, and how many tickets it does not show', async () => {
  await visit('/board', async (page) => {
    const progress = page.locator('.tickets-column--in-progress');
    expect(await progress.locator('h2').innerText()).toMatch(
      /^In progress\s+2 tickets, 13 points\s+▲ 2 of at most 1$/,
    );
    const done = page.locator('.tickets-column--done');
    expect(await done.locator('h2').innerText()).toMatch(/^Done\s+3 tickets, 5 points$/);
    expect(await done.locator('.tickets-card').count()).toBe(1);
    await done.getByRole('link', {name: '2 more in the list'}).click();
    await page.waitForURL(/\/base\/sub\/tickets\/list\?status=done&sort=-id$/);
    await page.getByText('3 of 12 tickets').waitFor();
    expect(await page.locator('.tickets-table tbody th').allInnerTexts()).toEqual([
      'PAY-5 Title of PAY-5',
      'PAY-4 Title of PAY-4',
      'PAY-1 Title of PAY-1',
    ]);
  });
});

test('canceled tickets are folded away, and an empty column says so', async () => {
  await visit('/board?epic=EPIC-1&readiness=', async (page) => {
    await page.getByRole('status').getByText('2 of 10 tickets').waitFor();
    await page.getByText('Canceled (1 ticket)').click();
    await page.locator('.tickets-folded .tickets-card', {hasText: 'PAY-6'}).waitFor();
    expect(await page.locator('.tickets-column--ready').innerText()).toContain('No tickets');
  });
});

test('below a folder of the host: filters, links and the way back stay in it, by keyboard', async () => {
  await visit('/board', async (page) => {
    // A full load would lose this mark: every step must stay within the page.
    await page.evaluate('window.mark = true');
    await page.getByLabel('Search').fill('pay-2');
    await page.waitForURL(/\/base\/sub\/tickets\/board\?q=pay-2$/);
    await tabTo(page, /^\/base\/sub\/tickets\/PAY-2$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/base\/sub\/tickets\/PAY-2$/);
    await page.goBack();
    await page.getByText('1 of 10 tickets').waitFor();
    expect(await page.evaluate('window.mark')).toBe(true);
  });
});

test('the burn-up tells its last day in words, and each day in a table', async () => {
  await visit('/epics/EPIC-1', async (page) => {
    expect(await page.getByRole('img', {name: 'Points in scope and done over time'}).count()).toBe(
      1,
    );
    await page.getByText('Burn-up as a table').click();
    const rows = page.locator('.tickets-burn-up-table tbody tr');
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/^2026-01-09\s+5\s+21\s+3\s+8$/),
      expect.stringMatching(/^2026-01-01\s+2\s+21\s+2\s+8$/),
    ]);
  });
});

test('a circle says what to delete, and a file that is created twice comes first', async () => {
  await visit('/dependencies', async (page) => {
    expect(await page.locator('.tickets-cycle').innerText()).toMatch(
      /^PAY-7 → PAY-8 → PAY-7\n[^]*To break it, delete:\n+PAY-7 blocked by PAY-8: no cycle [^]*\(tickets\/PAY-7\.md:\d+\)$/,
    );
    const clashes = page.locator('.tickets-shared-files strong');
    expect(await clashes.allInnerTexts()).toEqual(['✖ Created twice', '▲ Modified with no order']);
    expect(await page.locator('.tickets-critical').first().innerText()).toBe('◆ Critical path');
  });
});

test('files are searched by words of their paths, and a note on a ticket leads there', async () => {
  await visit('/PAY-2', async (page) => {
    await page.getByRole('link', {name: 'in their order'}).first().click();
    await page.waitForURL(/\/base\/sub\/tickets\/files\?q=src%2Fledger%2Fentries%2Fbook.ts$/);
    await page.getByText('1 of 2 files').waitFor();
    await page.getByLabel('Search', {exact: true}).fill('LEDGER index');
    await page.waitForURL(/\?q=LEDGER\+index$/);
    const shown = page.locator('.tickets-shared-files > li:visible code');
    expect(await shown.allInnerTexts()).toEqual(['src/ledger/index.ts']);
    await page.getByLabel('Search', {exact: true}).fill('nowhere');
    await page.getByText('No file has these words in its path.').waitFor();
  });
});

const rows = '.tickets-traced-documents tbody:visible > tr:first-child';

test('documents are narrowed by words, kind and state, and each unfolds its sections, by keyboard', async () => {
  await visit('/documents', async (page) => {
    const titles = page.locator(`${rows} > th`);
    const all = ['TDD Ledger', 'ADR-0001: Poll', 'ADR-0002: Hooks', 'ADR-0003: Push', 'PRD: Shop'];
    expect(await titles.allInnerTexts()).toEqual(all);
    await page.getByLabel('Search', {exact: true}).fill('adr');
    await page.waitForURL(/\/documents\?q=adr$/);
    await page.getByText('3 of 5 documents').waitFor();
    await page.locator('summary', {hasText: 'State'}).press('Enter');
    await page.getByLabel('No longer holds', {exact: true}).press('Space');
    await page.waitForURL(/\/documents\?q=adr&state=dead$/);
    expect(await titles.allInnerTexts()).toEqual(['ADR-0001: Poll']);
    expect(await page.locator(`${rows} > td`).first().innerText()).toBe(
      '⊘ Accepted\nSuperseded, as ADR-0002: Hooks says',
    );
    await page.getByRole('button', {name: 'Clear filters'}).press('Enter');
    await page.getByText('5 of 5 documents').waitFor();
    await page.getByText('Sections with tickets: 1 of 2').press('Enter');
    await tabTo(page, /\/base\/sub\/tickets\/PAY-2$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/base\/sub\/tickets\/PAY-2$/);
  });
});

test('without scripts the page of documents has all there is, and what is missing', async () => {
  await visit(
    '/documents?q=adr',
    async (page) => {
      const main = page.locator('main');
      expect(await page.locator('.tickets-traced-documents tbody:visible > tr > th').count()).toBe(
        5,
      );
      expect(await page.locator('.tickets-filters').isVisible()).toBe(false);
      await page.getByText('Sections with tickets: 1 of 2').click();
      const sections = page.locator('.tickets-traced-documents details table').first();
      expect(await sections.locator('tbody > tr').allInnerTexts()).toEqual([
        expect.stringMatching(/^Entries\s+PAY-2 .*\s+PAY-4 .*\s+1 of 2\s+1 of 6$/),
        expect.stringMatching(/^Rollout\s+▲ No tickets\s*$/),
      ]);
      expect(await main.locator('.tickets-dead-documents tbody td').last().innerText()).toMatch(
        /^PAY-2 Title of PAY-2 ◐ In progress\s+Ledger$/,
      );
      expect(await main.locator('.tickets-unrealised-sections tbody th').allInnerTexts()).toEqual([
        'Rollout',
      ]);
      expect(await main.locator('ul').last().innerText()).toMatch(/^PAY-3 [^]*PAY-7 [^]*SHOP-1 /);
    },
    {javaScriptEnabled: false},
  );
});

test('a blocker of another site names its backlog, and its links leave the site', async () => {
  await visit('/SHOP-2', async (page) => {
    const address = 'https://billing.example.com/t/BIL-7';
    const links = page.locator(`main a[href="${address}"][target=_blank]`);
    expect(await links.count()).toBe(await page.locator(`main a[href^="${address}"]`).count());
    expect(await page.locator('.tickets-dependencies').innerText()).toMatch(
      /^Blocked by 1 of 1 open\s+BIL-7 Title of BIL-7\s+in billing\s+○ To do\s+Reason\.$/,
    );
    expect(await page.locator('.tickets-fields').innerText()).toMatch(
      /Blocked by BIL-7\s+in billing/,
    );
    const mention = page.getByText('As in').getByRole('link', {name: 'BIL-7 (billing)'});
    expect(await mention.getAttribute('title')).toBe('Title of BIL-7 (To do, billing)');
    await mention.hover();
    expect(await page.getByRole('tooltip').innerText()).toMatch(
      /^BIL-7\s+Title of BIL-7\s+○ To do\s+in billing$/,
    );
    expect(await violationsOf(page)).toEqual([]);
  });
  await visit('/board', async (page) => {
    const card = page.locator('.tickets-card', {hasText: 'SHOP-2'});
    expect(await card.innerText()).toContain('Blocked by BIL-7 in billing');
  });
});

test('an empty backlog says how to begin', async () => {
  await visitPage(browser, `${empty.url}/base/sub/tickets/board`, {}, async (page) => {
    expect(await page.locator('main').innerText()).toBe(
      'Board\n\nThere are no tickets yet. Add a Markdown file to the tickets folder, and it shows here.',
    );
  });
});

test('on paper the board fits its page', async () => {
  await visit(
    '/board',
    async (page) => {
      await page.emulateMedia({media: 'print'});
      expect(await overflowOf(page)).toBe(0);
    },
    {viewport: {width: 1000, height: 1400}},
  );
});
