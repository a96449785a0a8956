import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How pages are looked at: the colours asked for, and the width of the window. */
export const appearances = [
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const;

/**
 * What axe objects to on a page, or in a part of it, by WCAG 2.2 AA and best practice: the rule, and the
 * first element.
 */
export async function violationsOf(page: Page, part = 'html'): Promise<unknown[]> {
  // What still fades in is paler than it will be.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
  return runAxe(page, part, standards);
}

/**
 * What axe objects to on a page, or in a part of it, in each of its appearances, and by how many pixels
 * the page is wider than its window: the page is loaded once, and what colours cannot change is looked at once for each width.
 */
export async function faultsOf(page: Page, part = 'html'): Promise<unknown[]> {
  // In the middle of a transition colours are not what they will be.
  await page.addStyleTag({content: '*, ::before, ::after {transition: none !important}'});
  const faults: unknown[] = [];
  const known = new Set<number>();
  for (const [colorScheme, width] of appearances) {
    await page.setViewportSize({width, height: 900});
    await page.emulateMedia({colorScheme});
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    const violations = await runAxe(page, part, known.has(width) ? ofColours : standards);
    const overflow = await overflowOf(page);
    known.add(width);
    if (violations.length > 0 || overflow > 0)
      faults.push([colorScheme, width, violations, overflow]);
  }
  return faults;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColours = ['color-contrast', 'link-in-text-block'];

async function runAxe(page: Page, part: string, runOnly: readonly string[]): Promise<unknown[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const {violations} = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(part)}, {runOnly: ${JSON.stringify(runOnly)}, resultTypes: ["violations"]})`,
  );
  return violations.map(({id, nodes}) => [id, nodes[0]?.html]);
}

/** By how many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
