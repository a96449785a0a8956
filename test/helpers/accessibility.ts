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
  await page.evaluate(axe);
  const {violations} = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(part)}, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})`,
  );
  return violations.map(({id, nodes}) => [id, nodes[0]?.html]);
}

/** By how many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
