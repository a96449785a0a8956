import {beforeAll, expect, test} from 'vitest';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import {readFences} from '../helpers/fences.js';
import {ticketText} from '../helpers/ticketFile.js';

const fences = readFences('guide/navigation.md');
let site = '';

/** The text of the item that is marked in the navigation bar of a page. */
function markedItems(page: string): string[] {
  const found = readBuilt(site, page).matchAll(/navbar__link--active[^>]*>([^<]+)</g);
  return [...found].map(([, text = '']) => text);
}

beforeAll(() => {
  site = writeSite({
    name: 'navigation',
    options: {},
    config: `${fences.get('docusaurus.config.ts') ?? ''}
  presets: [['classic', {docs: {sidebarPath: './sidebars.js'}, blog: false}]],`,
    files: {
      'sidebars.js': `module.exports = {\n${fences.get('sidebars.ts') ?? ''}};\n`,
      'docs/intro.md': '# Intro\n',
      'i18n/en/code.json': JSON.stringify({'theme.tickets.tab.health': {message: 'Findings'}}),
      'tickets/PAY-1.md': ticketText({
        id: 'PAY-1',
        epic: 'Pay &lt;/script&gt; now',
        title: 'A & `</script>`',
      }).replace('**Points:**', '**Labels:** ledger, api\n**Points:**'),
    },
  });
  const {exitCode, output} = runDocusaurus(site, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
});

test('the navigation bar marks the board on the board, and the tickets on all other pages', () => {
  expect(markedItems('tickets/index.html')).toEqual(['Tickets']);
  expect(markedItems('tickets/PAY-1/index.html')).toEqual(['Tickets']);
  expect(markedItems('tickets/board/index.html')).toEqual(['Board']);
  expect(markedItems('docs/intro/index.html')).toEqual([]);
});

test('the sidebar of the docs and the footer lead to the tickets', () => {
  const page = readBuilt(site, 'docs/intro/index.html');
  expect(page).toMatch(/menu__link"? href="\/base\/tickets"/);
  expect(page).toMatch(/footer__link-item"? href="\/base\/tickets\/health"/);
});

test('a site can change our words in its own language', () => {
  expect(readBuilt(site, 'tickets/board/index.html')).toContain('>Findings</a>');
});

test('the head of a page tells search engines and social cards what it shows', () => {
  const page = readBuilt(site, 'tickets/PAY-1/index.html');
  expect(page).toContain('<title data-rh=true>PAY-1: A & &lt;/script> | Test</title>');
  expect(page).toContain('property=og:title content="PAY-1: A & </script> | Test"');
  expect(page).toContain('property=og:description content="Why it is needed."');
  expect(page).toContain('property=og:type content=article');
  expect(page).toContain('name=keywords content=ledger,api');
  expect(page).toContain('property=article:tag content=api');
  expect(page).toContain('name=twitter:card content=summary_large_image');
  expect(page).toContain('rel=canonical href="https://example.com/base/tickets/PAY-1"');
  expect(readBuilt(site, 'tickets/index.html')).toContain('property=og:type content=website');
});

test('breadcrumbs are told as data, which no name of an epic can break out of', () => {
  const page = readBuilt(site, 'tickets/PAY-1/index.html');
  const [, json = ''] = /<script[^>]*ld\+json>(.*?)<\/script>/s.exec(page) ?? [];
  const data = JSON.parse(json) as {itemListElement: {name: string; item: string}[]};
  expect(data.itemListElement.map(({name, item}) => [name, item])).toEqual([
    ['Tickets', 'https://example.com/base/tickets'],
    ['Pay </script> now', expect.stringContaining('/base/tickets/epics/') as string],
  ]);
});
