/* global document, window -- functions that run in the page */
import {mkdirSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {launchChromium} from './browser.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {serveFolder} from './serveFolder.mjs';
import {inWorkspace, requireScript, runTask} from './workspace.mjs';

const tickets = '/demo/tickets';

/** The pictures of the guide: name, address of a page of the demo, and an element to begin with. */
const pictures = [
  ['overview', tickets],
  ['board', `${tickets}/board`],
  ['lanes', `${tickets}/board?lane=epic&priority=High`],
  ['list', `${tickets}/list?sort=-points`],
  ['epic', `${tickets}/epics/EPIC-3`],
  ['ticket', `${tickets}/PW-306`],
  ['criteria', `${tickets}/PW-303`, '#acceptance-criteria'],
  ['dependencies', `${tickets}/dependencies`],
  ['graph', `${tickets}/epics/EPIC-5`, '#graph'],
  ['health', `${tickets}/health`],
];

/** Takes the pictures of the guide from the demo, light and dark, and of the board on a phone. */
await runTask(async () => {
  ensureDependencies();
  requireScript('build');
  const folder = inWorkspace('website', 'static', 'img', 'pages');
  mkdirSync(folder, {recursive: true});
  const server = await serveFolder(inWorkspace('website', 'build'));
  const browser = await launchChromium();
  try {
    for (const colorScheme of ['light', 'dark']) {
      const viewport = {width: 1280, height: 800};
      const page = await browser.newPage({viewport, colorScheme});
      for (const [name, address, start] of pictures) {
        await show(page, server.url + address, start);
        await page.screenshot({path: `${folder}/${name}-${colorScheme}.png`});
      }
      await page.setViewportSize({width: 390, height: 800});
      await show(page, `${server.url}${tickets}/board`);
      await page.screenshot({path: `${folder}/phone-${colorScheme}.png`});
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
});

async function show(page, url, start) {
  await page.goto(url);
  await page.waitForSelector('html[data-has-hydrated=true]');
  // The theme of code and the filters of the address are applied a little later.
  await sleep(800);
  await page.evaluate((selector) => {
    const top = selector ? document.querySelector(selector).getBoundingClientRect().top - 80 : 0;
    window.scrollTo(0, top);
  }, start);
  await sleep(200);
}
