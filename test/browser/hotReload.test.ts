import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {launchBrowser} from '../helpers/browser.js';
import {siteConfig, writeSite} from '../helpers/docusaurus.js';
import {startSite} from '../helpers/startSite.js';
import type {StartedSite} from '../helpers/startSite.js';
import {ticketText} from '../helpers/ticketFile.js';

const old = {id: 'OLD-1', epic: 'EPIC-0 - Begin', criteria: [true]};
const files = {
  'docs/intro.md': '# Intro\n\nWe begin with :ticket[PAY-1]{title}.\n\n::ticket-board\n',
  'docs/design/ledger.md': '# The ledger\n\n## Postings\n\nText.\n\n## Balances\n\nText.\n',
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', title: 'First words'}),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  'tickets/OLD-1.md': ticketText({...old, status: 'Done'}),
};

const options = {ticketPages: 'open'};

let folder: string;
let site: StartedSite;
let browser: Browser;

beforeAll(async () => {
  folder = writeSite({name: 'hot-reload', options, files});
  [site, browser] = await Promise.all([startSite(folder), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

// Each page that is open holds one of the six connections a browser makes to a server.
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

function save(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/base/${address}`);
  return page;
}

/** Visits an address until its title is the one expected. */
async function visit(page: Page, address: string, title: string): Promise<void> {
  const titleNow = async (): Promise<string> => {
    await page.goto(`${site.url}/base/${address}`);
    return page.getByRole('heading', {level: 1}).first().innerText();
  };
  await expect.poll(titleNow).toBe(title);
}

test('what is saved in a ticket shows in every page that is open', async () => {
  const pages = {
    intro: await open('docs/intro'),
    design: await open('docs/design/ledger'),
    ticket: await open('tickets/PAY-1'),
    board: await open('tickets/board'),
  };
  await pages.intro.getByText('PAY-1 First words').first().waitFor();
  expect(await pages.design.locator('.tickets-of-section').count()).toBe(0);

  const notes = 'See [postings](../docs/design/ledger.md#postings).';
  save('tickets/PAY-1.md', ticketText({id: 'PAY-1', title: 'Other words', notes}));

  await pages.intro.getByText('PAY-1 Other words').first().waitFor();
  await pages.ticket.getByRole('heading', {level: 1, name: /Other words/}).waitFor();
  await pages.ticket.locator('.tickets-body a', {hasText: 'postings'}).waitFor();
  await pages.board.getByText('Other words').first().waitFor();
  // A document that no ticket had named lists the one that does now, below the section and at the end.
  await pages.design.locator('.tickets-of-section').waitFor();
  await pages.design.locator('.tickets-of-page').getByText('PAY-1 Other words').waitFor();

  save('docs/intro.md', files['docs/intro.md'].replace('PAY-1', 'PAY-9'));
  await pages.intro.locator('.tickets-problem').waitFor();
  expect(await pages.intro.locator('.tickets-problem').textContent()).toContain(
    'Unexpected ticket PAY-9, expected the id of a ticket: did you mean PAY-1?',
  );

  save('tickets/PAY-9.md', ticketText({id: 'PAY-9', title: 'New words'}));
  await pages.intro.getByText('PAY-9 New words').first().waitFor();

  rmSync(path.join(folder, 'tickets/PAY-9.md'));
  await pages.intro.locator('.tickets-problem').waitFor();
});

test('the address of an archived ticket leads to its archive, and to its page once it is opened again', async () => {
  const page = await open('tickets/OLD-1#notes');
  await page.waitForURL(`${site.url}/base/tickets/epics/EPIC-0/archive#OLD-1:notes`);
  await page.getByRole('heading', {level: 2, name: 'OLD-1 Title of OLD-1'}).waitFor();

  save('tickets/OLD-1.md', ticketText({...old, status: 'In progress'}));
  await visit(page, 'tickets/OLD-1', 'OLD-1 Title of OLD-1');
});

test('many files that change at once are loaded, and all have their pages', async () => {
  const page = await open('tickets/list');
  await page.getByText('Title of OLD-1').first().waitFor();
  const ids = Array.from({length: 140}, (_, index) => `MANY-${String(index + 1)}`);
  for (const id of ids) save(`tickets/${id}.md`, ticketText({id}));
  await page.getByText('Title of MANY-140').first().waitFor();
  // So many that their routes stand in groups.
  await page.getByRole('link', {name: 'MANY-139'}).first().click();
  await page.getByRole('heading', {level: 1, name: 'MANY-139 Title of MANY-139'}).waitFor();
  await page.goto(`${site.url}/base/tickets/MANY-1390`);
  await page.getByText('Page Not Found').waitFor();
  await page.goto(`${site.url}/base/tickets/list`);
  for (const id of ids) rmSync(path.join(folder, `tickets/${id}.md`));
  // Docusaurus loads documents anew for each of them, beside the tickets.
  save('docs/first.md', '# First\n');
  save('docs/second.md', '# Second\n');
  await page.getByText('Title of MANY-139').first().waitFor({state: 'detached'});
  await visit(page, 'tickets/PAY-2', 'PAY-2 Title of PAY-2');
  await visit(page, 'docs/second', 'Second');
  // Two loads that write at once leave files that are part of either.
  expect(site.output()).not.toMatch(/error/i);
});

test('a page that is opened from another one begins at what its address names', async () => {
  const page = await open('docs/design/ledger');
  await page.setViewportSize({width: 800, height: 300});
  await page.locator('.tickets-of-page').getByRole('link', {name: /PAY-1/}).first().click();
  await page.getByRole('heading', {level: 1, name: /PAY-1/}).waitFor();
  await page.goto(`${site.url}/base/tickets/PAY-2#notes`);
  const notes = page.getByRole('heading', {level: 2, name: 'Notes'});
  await notes.waitFor();
  await expect.poll(async () => (await notes.boundingBox())?.y).toBeLessThan(300);
});

test('a page that is not there says so, and one that is deleted stays until its address is gone', async () => {
  const page = await open('tickets/PAY-404');
  await page.getByText('Page Not Found').waitFor();
  save('tickets/PAY-404.md', ticketText({id: 'PAY-404', title: 'Found'}));
  await visit(page, 'tickets/PAY-404', 'PAY-404 Found');
  rmSync(path.join(folder, 'tickets/PAY-404.md'));
  await visit(page, 'tickets/PAY-404', 'Page Not Found');
});

test('pages that are open go on following tickets after a change of the configuration', async () => {
  const page = await open('tickets/board');
  await page.getByText('Title of PAY-2').first().waitFor();
  const before = site.output().length;
  // Docusaurus makes all plugins anew, for a development server that has those of before.
  save('docusaurus.config.js', `${siteConfig(options)}// Changed\n`);
  await expect.poll(() => site.output().slice(before)).toContain('compiled');
  save('tickets/PAY-2.md', ticketText({id: 'PAY-2', title: 'After the change'}));
  await page.getByText('After the change').first().waitFor();
});
