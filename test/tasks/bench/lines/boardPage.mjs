/* global window, document, requestAnimationFrame, HTMLSelectElement -- functions that run in the page */
import {setTimeout as sleep} from 'node:timers/promises';
import {launchChromium} from '../../browser.mjs';
import {serveFolder} from '../../serveFolder.mjs';

const slowdown = 4;

/** Opens a board of so many cards in a browser and measures it. Times are in milliseconds. */
export async function measureBoard(folder, address, cards) {
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    let requests = 0;
    page.on('request', () => requests++);
    await slowDown(page);
    await page.addInitScript(watchLongTasks);
    await page.goto(server.url + address);
    await page.waitForSelector('html[data-has-hydrated=true]');
    await sleep(1500);
    const longTask = await page.evaluate(() => Math.max(0, ...window.longTasks));
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const shown = await page.locator('.tickets-card').count();
    if (shown !== cards) throw new Error(`the board shows ${shown} of ${cards} cards`);
    const before = requests;
    await scrollThrough(page);
    const scrollRequests = requests - before;
    return {longTask, nodes, scrollRequests, ...(await changeView(page))};
  } finally {
    await browser.close();
    server.close();
  }
}

async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
}

function watchLongTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.longTasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
}

async function scrollThrough(page) {
  for (let step = 0; step < 40; step++) {
    await page.evaluate((part) => {
      const board = document.querySelector('.tickets-board [role=region]');
      board.scrollTop = (board.scrollHeight * part) / 40;
      window.scrollTo(0, (document.body.scrollHeight * part) / 40);
    }, step + 1);
    await sleep(50);
  }
}

/** Changes of a filter and of the lanes: from the click to the picture. */
async function changeView(page) {
  const times = [];
  await page.locator('.tickets-filter', {hasText: 'Type'}).locator('summary').click();
  for (const value of ['Bug', 'Story', 'Bug', 'Story', 'Task']) {
    times.push(await page.evaluate(timeClick, value));
  }
  const lanes = await page.evaluate(timeLanes);
  return {filter: times.toSorted((a, b) => a - b)[times.length >> 1], lanes};
}

async function timeClick(value) {
  const box = [...document.querySelectorAll('.tickets-filter label')]
    .find((label) => label.textContent === value)
    .querySelector('input');
  const start = performance.now();
  box.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

async function timeLanes() {
  const select = document.querySelector('.tickets-filters select');
  const start = performance.now();
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, 'epic');
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
