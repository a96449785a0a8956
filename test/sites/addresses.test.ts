import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {countLinks, listBrokenLinks} from '../helpers/builtLinks.js';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

const options = {ticketPages: 'open'};
const files = {
  'docs/intro.md': '# Intro\n\nAs [before](../tickets/OLD-1.md#notes), see :ticket[OLD-2].\n',
  'docs/design/ledger.md': '# Technical Design: Ledger\n\n## Postings\n\nText.\n',
  'tickets/epics/EPIC-1.md': '# EPIC-1: Payments\n\nSee PAY-1.\n',
  'tickets/PAY-1.md': ticketText({
    id: 'PAY-1',
    blocks: ['PAY-2'],
    notes:
      'See docs/design/ledger.md#postings, PAY-2, OLD-1 and EPIC-1.\n\nA claim.[^1]\n\n[^1]: Source.\n',
  }),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', blockedBy: ['PAY-1']}),
  'tickets/OLD-1.md': ticketText({
    ...finished('OLD-1'),
    blocks: ['OLD-2'],
    notes: 'See [why](#context) and PAY-1.\n\nA claim.[^1]\n\n[^1]: Source.\n',
  }),
  'tickets/OLD-2.md': ticketText({...finished('OLD-2'), blockedBy: ['OLD-1']}),
};

/** A ticket of an epic that is finished. */
function finished(id: string): TicketSpec {
  return {id, epic: 'EPIC-0 - Begin', status: 'Done', criteria: [true]};
}

/** So many that their routes stand in groups. */
const many = Object.fromEntries(
  Array.from({length: 140}, (_, index) => {
    const id = `MANY-${String(index + 1)}`;
    return [`tickets/many/${id}.md`, ticketText({id})] as const;
  }),
);

// The other sites of tests say nothing of slashes, and stand below `/base/`.
describe.each([
  [true, '/base/sub/', many],
  [false, '/', {}],
  [undefined, '/', {}],
] as const)('trailingSlash %s below %s', (trailingSlash, baseUrl, more) => {
  const pageOf = (page: string): string =>
    trailingSlash === false ? `${page}.html` : `${page}/index.html`;
  const archive = `${baseUrl}tickets/epics/EPIC-0/archive${trailingSlash === true ? '/' : ''}`;
  let site = '';

  beforeAll(() => {
    site = writeSite({
      name: `addresses-${String(trailingSlash)}${baseUrl.replaceAll('/', '-')}`,
      options,
      config: `trailingSlash: ${String(trailingSlash)}, baseUrl: '${baseUrl}',`,
      files: {...files, ...more},
    });
    const {exitCode, output} = runDocusaurus(site, 'build');
    expect(output).toContain('Generated static files');
    expect(exitCode).toBe(0);
  });

  test('every link of every page leads straight to a file', () => {
    expect(listBrokenLinks(site, {baseUrl, trailingSlash})).toEqual([]);
    expect(countLinks(site)).toBeGreaterThan(100);
  });

  test('an archived ticket is linked in its archive, and its own address leads there', () => {
    const redirect = readBuilt(site, pageOf('tickets/OLD-1'));
    expect(redirect).toContain(`content="0; url=${archive}#OLD-1"`);
    expect(redirect).toContain(`rel="canonical" href="https://example.com${archive}"`);
    const intro = readBuilt(site, pageOf('docs/intro'));
    expect(intro).toContain(`href="${archive}#OLD-1:notes"`);
    expect(intro).toContain(`href="${archive}#OLD-2"`);
    expect(readBuilt(site, 'tickets/tickets.json')).toContain(`"url": "${archive}#OLD-1"`);
    expect(readBuilt(site, 'sitemap.xml')).not.toContain('OLD-');
  });

  test('an archived ticket weighs nothing in what every page loads', () => {
    const scripts = path.join(site, 'build', 'assets', 'js');
    const loaded = readdirSync(scripts)
      .filter((name) => /^(?:runtime~)?main\./.test(name))
      .map((name) => readFileSync(path.join(scripts, name), 'utf8'));
    expect(loaded.length).toBe(2);
    expect(loaded.join('')).toContain('tickets/PAY-1');
    expect(loaded.join('')).not.toContain('OLD-');
    expect(loaded.join('').includes('tickets/:group(many-')).toBe(more === many);
  });
});

test('tickets may be the front page of a site without slashes, below a folder of its host', () => {
  const baseUrl = '/base/sub/';
  const site = writeSite({
    name: 'addresses-front',
    options: {...options, routeBasePath: '/'},
    config: `trailingSlash: false, baseUrl: '${baseUrl}',
  presets: [['classic', {docs: {}, blog: false, pages: false}]],`,
    files,
  });
  const {exitCode, output} = runDocusaurus(site, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
  expect(readBuilt(site, 'index.html')).toContain('EPIC-1 Payments');
  expect(readBuilt(site, 'PAY-1.html')).toContain(`href="${baseUrl}">Tickets</a>`);
  expect(listBrokenLinks(site, {baseUrl, trailingSlash: false})).toEqual([]);
  expect(readBuilt(site, 'OLD-1.html')).toContain(`url=${baseUrl}epics/EPIC-0/archive#OLD-1"`);
  // The same pages on a host that would redirect them.
  expect(listBrokenLinks(site, {baseUrl, trailingSlash: true})).not.toEqual([]);
});
