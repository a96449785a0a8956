import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {listLabels} from '../contract/labels.js';
import {listBrokenLinks} from '../helpers/builtLinks.js';
import {endListOf, sectionLineOf} from '../helpers/documentSite.js';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import {readFences} from '../helpers/fences.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';

type Messages = Readonly<Record<string, {readonly message: string}>>;

const translated = 'i18n/de-AT/docusaurus-plugin-content-docs/current/design/ledger.md';
const fences = readFences('guide/languages.md');
const files = {
  'docs/design/ledger.md':
    '# Technical Design: Ledger\n\n## Postings\n\n## Rounding {/* #rounding */}\n',
  'i18n/he/code.json': fences.get('i18n/he/code.json') ?? '',
  [translated]: '# Entwurf: Hauptbuch\n\n## Buchungen\n\n## Runden {/* #rounding */}\n',
  'tickets/PAY-1.md': ticketText({
    id: 'PAY-1',
    criteria: [true, true, false, false],
    points: 2,
    notes: 'See [one](docs/design/ledger.md#postings) and [two](docs/design/ledger.md#rounding).\n',
  }),
};
let site = '';

function readMessages(locale: string): Messages {
  const file = path.join(site, 'i18n', locale, 'code.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

beforeAll(() => {
  site = writeSite({
    name: 'languages',
    options: {},
    config: `i18n: {defaultLocale: 'en', locales: ['en', 'de-AT', 'he']},`,
    files,
  });
});

describe('a site in three languages', () => {
  beforeAll(() => {
    const {exitCode, output} = runDocusaurus(site, 'build');
    expect(output).toContain('Generated static files');
    expect(exitCode).toBe(0);
  });

  test('is German below its own address, numbers too', () => {
    const page = readBuilt(site, 'de-AT/tickets/PAY-1/index.html');
    expect(page).toContain('<html lang=de-AT dir=ltr');
    expect(page).toContain('In Arbeit');
    expect(readBuilt(site, 'de-AT/tickets/board/index.html')).toContain('2 Story Points');
    expect(page).toMatch(/Kästchen \(50\s%\)/);
    expect(page).toContain('href="/base/de-AT/tickets/board"');
    expect(readBuilt(site, 'de-AT/tickets/index.html')).toContain(
      'href="/base/de-AT/tickets/tickets.json"',
    );
  });

  test('leads to the translation of a document, and to its sections where they have their name', () => {
    const page = readBuilt(site, 'de-AT/tickets/PAY-1/index.html');
    expect(page).toContain('href="/base/de-AT/docs/design/ledger"');
    expect(page).toContain('href="/base/de-AT/docs/design/ledger#rounding"');
    expect(page).not.toContain('ledger#postings"');
    expect(readBuilt(site, 'tickets/PAY-1/index.html')).toContain('ledger#postings"');
  });

  test('lists the tickets in a translation: at sections that have their name, and at the end', () => {
    const page = readBuilt(site, 'de-AT/docs/design/ledger/index.html');
    const back = 'href="/base/de-AT/tickets/PAY-1"';
    expect(sectionLineOf(page, 'rounding')).toContain(back);
    expect(sectionLineOf(page, 'buchungen')).toBeNull();
    expect(endListOf(page)).toContain(back);
    expect(endListOf(page)).toContain('1 Ticket');
    const original = readBuilt(site, 'he/docs/design/ledger/index.html');
    expect(sectionLineOf(original, 'postings')).toContain('href="/base/he/tickets/PAY-1"');
  });

  test('is from right to left, and English where a translation is missing', () => {
    const page = readBuilt(site, 'he/tickets/board/index.html');
    expect(page).toContain('<html lang=he dir=rtl');
    expect(page).toContain('<h1>לוח</h1>');
    expect(page).toContain('Ready');
    expect(page).toContain('שתי נקודות');
  });

  test.each([
    ['', '/base/'],
    ['de-AT', '/base/de-AT/'],
    ['he', '/base/he/'],
  ])('has links to pages of the same language only in %j', (folder, baseUrl) => {
    const links = listBrokenLinks(site, {baseUrl, trailingSlash: undefined}, folder);
    expect(links).toEqual([]);
  });
});

// After the build, which would take what is written here for the site's own words.
describe('docusaurus write-translations', () => {
  test('lists every label', () => {
    const {exitCode, output} = runDocusaurus(
      site,
      'write-translations',
      '--locale',
      'he',
      '--override',
    );
    expect(output).not.toMatch(/warning/i);
    expect(exitCode).toBe(0);
    const listed = Object.entries(readMessages('he')).filter(([id]) =>
      id.startsWith('theme.tickets'),
    );
    const labels = listLabels().map(({id, message}) => [id, message]);
    expect(Object.fromEntries(listed.map(([id, {message}]) => [id, message]))).toEqual(
      Object.fromEntries(labels),
    );
  });

  test('begins with our German where we have it', () => {
    const {exitCode} = runDocusaurus(site, 'write-translations', '--locale', 'de-AT');
    expect(exitCode).toBe(0);
    const german = path.join(workspace, 'plugin', 'locales', 'de.json');
    expect(readMessages('de-AT')).toMatchObject(
      Object.fromEntries(
        Object.entries(JSON.parse(readFileSync(german, 'utf8')) as Record<string, string>).map(
          ([id, message]) => [id, {message}],
        ),
      ),
    );
  });
});
