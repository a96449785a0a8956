import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {launchChromium} from '../../browser.mjs';
import {attempt} from '../measure/attempt.mjs';
import {counted} from '../scale.mjs';
import {startSite} from '../sites/startSite.mjs';
import {writeSite} from '../sites/writeSite.mjs';
import {median, seconds} from '../table/figures.mjs';
import {under} from '../table/targets.mjs';

const patience = 120_000;

/** Under `start`: from saving a ticket to its new text in the browser. */
export async function measure({sites: {many, most}, rounds}) {
  const browser = await launchChromium();
  try {
    const rows = [await measureSaves(browser, many, rounds, 1)];
    if (most > many) rows.push(await measureSaves(browser, most, rounds, 3));
    return rows;
  } finally {
    await browser.close();
  }
}

function measureSaves(browser, tickets, rounds, limit) {
  const what = `start, ${counted(tickets)}: a save to its text in the browser`;
  return attempt(what, async () => {
    const times = await timeSaves(browser, tickets, rounds);
    return {
      what,
      show: seconds,
      ours: median(times),
      against: null,
      target: under(limit, seconds),
    };
  });
}

async function timeSaves(browser, tickets, rounds) {
  const folder = writeSite('tickets', tickets, {use: 'started'});
  const site = await startSite(folder);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}/tickets/PAY-5`, {timeout: patience});
    const times = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await timeSave(page, path.join(folder, 'tickets', 'PAY-5.md'), round));
    }
    return times;
  } finally {
    await site.close();
  }
}

async function timeSave(page, file, round) {
  const words = `Words of round ${round}.`;
  const text = readFileSync(file, 'utf8').replace(/^## Context\n\n.*/m, `## Context\n\n${words}`);
  // What is under way since the page was opened or the save before is over.
  await page.waitForTimeout(3000);
  const start = performance.now();
  writeFileSync(file, text);
  await page.getByText(words).first().waitFor({timeout: patience});
  return (performance.now() - start) / 1000;
}
