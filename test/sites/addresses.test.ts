import {describe, expect, test} from 'vitest';
import {countLinks, listBrokenLinks} from '../helpers/builtLinks.js';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import {ticketText} from '../helpers/ticketFile.js';

const files = {
  'docs/intro.md': '# Intro\n',
  'docs/design/ledger.md': '# Technical Design: Ledger\n\n## Postings\n\nText.\n',
  'tickets/epics/EPIC-1.md': '# EPIC-1: Payments\n\nSee PAY-1.\n',
  'tickets/PAY-1.md': ticketText({
    id: 'PAY-1',
    blocks: ['PAY-2'],
    notes:
      'See docs/design/ledger.md#postings, PAY-2 and EPIC-1.\n\nA claim.[^1]\n\n[^1]: Source.\n',
  }),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', blockedBy: ['PAY-1']}),
};

// The other sites of tests say nothing of slashes, and stand below `/base/`.
describe.each([
  [true, '/base/sub/'],
  [false, '/'],
  [false, '/base/sub/'],
  [undefined, '/'],
] as const)('trailingSlash %s below %s', (trailingSlash, baseUrl) => {
  test('every link of every page leads straight to a file', () => {
    const site = writeSite({
      name: `addresses-${String(trailingSlash)}${baseUrl.replaceAll('/', '-')}`,
      options: {},
      config: `trailingSlash: ${String(trailingSlash)}, baseUrl: '${baseUrl}',`,
      files,
    });
    const {exitCode, output} = runDocusaurus(site, 'build');
    expect(output).toContain('Generated static files');
    expect(exitCode).toBe(0);
    expect(listBrokenLinks(site, {baseUrl, trailingSlash})).toEqual([]);
    expect(countLinks(site)).toBeGreaterThan(100);
  });
});

test('tickets may be the front page of the site', () => {
  const baseUrl = '/base/sub/';
  const site = writeSite({
    name: 'addresses-front',
    options: {routeBasePath: '/'},
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
  // The same pages on a host that would redirect them.
  expect(listBrokenLinks(site, {baseUrl, trailingSlash: true})).not.toEqual([]);
});
