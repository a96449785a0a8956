import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {beforeAll, describe, expect, test} from 'vitest';
import {ticketOn} from '../helpers/documentSite.js';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import type {DocusaurusResult} from '../helpers/docusaurus.js';
import {ticketText} from '../helpers/ticketFile.js';

const files = {
  'docs/intro.md': '# Intro\n\nSee [the ticket](pathname:///base/tickets/PAY-1).\n',
  'docs/design/ledger.md': '# Technical Design: Ledger\n\n## Postings\n\nText.\n',
  'app/main.py': 'print()\n',
  'tickets/PAY-1.md': ticketText({
    id: 'PAY-1',
    blocks: ['PAY-2'],
    notes:
      'See docs/design/ledger.md#postings and PAY-2. `app/main.py`, `app/gone.py`.\n\n<script>alert(1)</script>\n\nA claim.[^1]\n\n[^1]: Its source.\n',
  }),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', blockedBy: ['PAY-1']}),
};

describe('a site with tickets and a document', () => {
  let folder = '';
  let result: DocusaurusResult;

  beforeAll(() => {
    folder = writeSite({
      name: 'plain',
      options: {
        repositoryUrl: 'https://example.com/repo',
        editUrl: 'https://example.com/edit',
      },
      files,
    });
    result = runDocusaurus(folder, 'build');
  });

  test('builds', () => {
    expect(result.output).toContain('Generated static files');
    expect(result.exitCode).toBe(0);
  });

  test('has the modules of ticket pages in the script that lists them, and none as a chunk', () => {
    const scripts = readdirSync(path.join(folder, 'build/assets/js'));
    const holding = scripts.filter((it) =>
      readBuilt(folder, `assets/js/${it}`).includes('/base/assets/tickets/ticket-PAY-1-'),
    );
    expect(holding).toEqual([expect.stringMatching(/^main\./)]);
    const data = readdirSync(path.join(folder, 'build/assets/tickets'));
    expect(data.sort()).toEqual([
      expect.stringMatching(/^ticket-PAY-1-[\da-f]{8}\.json$/),
      expect.stringMatching(/^ticket-PAY-2-[\da-f]{8}\.json$/),
    ]);
  });

  test('has every page, readable without scripts', () => {
    expect(readBuilt(folder, 'tickets/index.html')).toContain('EPIC-1 Payments');
    expect(readBuilt(folder, 'tickets/board/index.html')).toContain('Title of PAY-2');
    expect(readBuilt(folder, 'tickets/epics/EPIC-1/index.html')).toContain('Title of PAY-1');
    expect(readBuilt(folder, 'tickets/dependencies/index.html')).toContain('Phase 2');
    expect(readBuilt(folder, 'tickets/health/index.html')).toContain('finds nothing wrong');
    expect(readBuilt(folder, 'tickets/PAY-1/index.html')).toContain('Why it is needed.');
  });

  test('links a ticket to the section of the page, to the other ticket and to code that exists', () => {
    const page = readBuilt(folder, 'tickets/PAY-1/index.html');
    expect(page).toContain('href="/base/docs/design/ledger#postings"');
    expect(page).toContain('href="/base/tickets/PAY-2"');
    expect(page).toContain('href="https://example.com/repo/blob/main/app/main.py"');
    expect(page).not.toContain('blob/main/app/gone.py');
    expect(page).toContain('href="https://example.com/edit/tickets/PAY-1.md"');
  });

  test('footnotes lead to their text and back', () => {
    const page = readBuilt(folder, 'tickets/PAY-1/index.html');
    expect(page).toContain('href="#fn1"');
    expect(page).toContain('href="#fnref1"');
  });

  test('lets no script of a ticket through', () => {
    expect(readBuilt(folder, 'tickets/PAY-1/index.html')).not.toContain('alert(1)');
  });

  test('writes tickets.json, which fits the schema beside it', () => {
    const json = JSON.parse(readBuilt(folder, 'tickets/tickets.json')) as {
      tickets: {url: string; documents: {url: string}[]}[];
    };
    const schema = JSON.parse(readBuilt(folder, 'tickets/tickets.schema.json')) as object;
    const validate = new Ajv2020().compile(schema);
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.tickets[0]?.url).toBe('/base/tickets/PAY-1');
  });

  test('puts nothing of the backlog into global data', () => {
    const globalData = readFileSync(path.join(folder, '.docusaurus', 'globalData.json'), 'utf8');
    expect(globalData).not.toMatch(/PAY-|docusaurus-plugin-tickets/);
  });

  test('adds nothing to pages that show no tickets', () => {
    const page = readBuilt(folder, 'docs/intro/index.html');
    expect(page).not.toMatch(/tickets-board|tickets-body|theme\.tickets/);
  });
});

describe('onInvalidTickets', () => {
  const broken = {
    ...files,
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', blockedBy: ['PAY-1'], points: 13}),
    'docs/design/refunds.md': '# Refunds\n\n## Architecture Overview\n\n## Rollout\n',
    'tickets/PAY-4.md': ticketOn('PAY-4', 'docs/design/refunds.md#architecture'),
    'tickets/PAY-5.md': ticketText({
      id: 'PAY-5',
      notes:
        '<!-- tickets-disable-next-line no-broken-document-link -- comes later -->\nSee [it](late.md).',
    }),
    'tickets/PAY-3.md':
      '# No id\n\nSee [this](gone.md), [that](#nowhere) and [those](../../../out.md).\n',
  };

  test('throw, the default, fails the build and names every error', () => {
    const folder = writeSite({name: 'throw', options: {}, files: broken});
    const {exitCode, output} = runDocusaurus(folder, 'build');
    expect(exitCode).toBe(1);
    expect(output).toContain('tickets/PAY-2.md:6:13  error  valid-points');
    expect(output).toContain('tickets/PAY-3.md:1:3  error  valid-id');
    expect(output).toContain('tickets/PAY-3.md:3:12  error  no-broken-document-link');
    expect(output).toContain('tickets/PAY-4.md:12:17  error  no-broken-document-anchor');
    expect(output).toContain('did you mean `#architecture-overview` (Architecture Overview)?');
    expect(existsSync(path.join(folder, 'build'))).toBe(false);
  });

  test('warn builds the site, faulty tickets included, with the findings on their pages', () => {
    const folder = writeSite({name: 'warn', options: {onInvalidTickets: 'warn'}, files: broken});
    const {exitCode, output} = runDocusaurus(folder, 'build');
    expect(output).toContain('tickets/PAY-2.md:6:13  error  valid-points');
    expect(exitCode).toBe(0);
    expect(readBuilt(folder, 'tickets/PAY-2/index.html')).toContain('Unexpected points');
    expect(readBuilt(folder, 'tickets/PAY-3/index.html')).toContain('Unexpected title');
    const health = readBuilt(folder, 'tickets/health/index.html');
    expect(health).toContain('tickets/PAY-3.md:1:3');
    const [, silenced = ''] =
      /<details class="?tickets-silenced"?>(.*)<\/details>/s.exec(health) ?? [];
    expect(silenced).toContain('Silenced by comments: 1 finding</summary>');
    expect(silenced).toContain('<strong>tickets/PAY-5.md</strong>');
    expect(silenced).toContain('late.md');
  });

  test('docusaurus tickets:check prints what the command line prints', () => {
    const folder = writeSite({name: 'cli', options: {}, files: broken});
    const {exitCode, output} = runDocusaurus(folder, 'tickets:check', '--format', 'text');
    expect(output).toContain('tickets/PAY-2.md:6:13  error  valid-points');
    expect(exitCode).toBe(1);
    const refused = runDocusaurus(folder, 'tickets:check', '--format', 'nope');
    expect(refused.output).toContain(
      '--format: expected text, json, github, gitlab, sarif or junit, found `nope`',
    );
    expect(refused.exitCode).toBe(2);
  });

  test('wrong options stop the build with a plain message', () => {
    const folder = writeSite({name: 'options', options: {paht: 'tickets'}, files});
    const {exitCode, output} = runDocusaurus(folder, 'build');
    expect(output).toContain('`paht` is no option: did you mean `path`?');
    expect(output).not.toContain('resolveOptions');
    expect(exitCode).toBe(1);
  });
});

test('two backlogs, trailing slashes and a site without tickets in the epic', () => {
  const folder = writeSite({
    name: 'two',
    options: {},
    config: `trailingSlash: true,
  plugins: [
    ['docusaurus-plugin-tickets', {}],
    ['docusaurus-plugin-tickets', {id: 'ops', path: 'ops', routeBasePath: 'ops'}],
  ],`,
    files: {...files, 'ops/.keep': ''},
  });
  const {exitCode, output} = runDocusaurus(folder, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
  expect(readBuilt(folder, 'tickets/board/index.html')).toContain('href="/base/tickets/PAY-1/"');
  expect(readBuilt(folder, 'ops/board/index.html')).toContain('There are no tickets yet.');
  expect(readdirSync(path.join(folder, 'build', 'ops'))).toContain('tickets.json');
});
