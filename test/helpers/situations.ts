import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {runDocusaurus, writeSite} from './docusaurus.js';
import {ticketsJson} from './external.js';
import {commitAllOn, git} from './git.js';
import {ticketText} from './ticketFile.js';
import type {TicketSpec} from './ticketFile.js';

/** The colours Docusaurus begins with have too little contrast. */
const colours =
  ':root {--ifm-color-primary: #0f766e} [data-theme=dark] {--ifm-color-primary: #2dd4bf}';

const config = `baseUrl: '/base/sub/', favicon: 'icon.svg',
  presets: [['classic', {docs: {}, blog: false, theme: {customCss: './custom.css'}}]],
  themeConfig: {navbar: {title: 'Test'}, colorMode: {respectPrefersColorScheme: true}},`;

const frame = {
  'custom.css': colours,
  'static/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'docs/intro.md': '# Intro\n',
};

const created = '`src/ledger/entries/book.ts` - **New file**';
const modified = '`src/ledger/index.ts` - **Modify**';

const entries = '[Entries](/docs/design/ledger.md#entries)';

const tickets: readonly TicketSpec[] = [
  {id: 'PAY-1', points: 3},
  {
    id: 'PAY-2',
    points: 5,
    status: 'In progress',
    files: [created, modified],
    notes: `${entries}, [how](/docs/adr/0001-poll.md)`,
  },
  {
    id: 'PAY-3',
    points: 8,
    status: 'In progress',
    blockedBy: ['PAY-1', 'PAY-99'],
    files: [created, modified],
  },
  {
    id: 'PAY-4',
    status: 'Done',
    criteria: [true, false],
    notes: `${entries}, [why](/docs/adr/0002-hooks.md)`,
  },
  {id: 'PAY-5', status: 'Done', criteria: [true]},
  {id: 'PAY-6', status: 'Canceled'},
  {id: 'PAY-7', blockedBy: ['PAY-8']},
  {id: 'PAY-8', blockedBy: ['PAY-7']},
  {id: 'PAY-9', blockedBy: ['PAY-8']},
  {id: 'SHOP-1', epic: 'EPIC-2 - Shop', blockedBy: ['PAY-3']},
  {id: 'SHOP-2', epic: 'EPIC-2 - Shop', blockedBy: ['BIL-7'], notes: 'As in BIL-7.'},
];

const documents = {
  'docs/design/ledger.md':
    '# Ledger\n\n**Status:** Approved\n\nFor [the shop](../prd/shop.md), as ADR-0001 says.\n\n## Entries\n\n## Rollout\n',
  'docs/adr/0001-poll.md': '# ADR-0001: Poll\n\n**Status:** Accepted\n',
  'docs/adr/0002-hooks.md':
    '---\nstatus: accepted\n---\n\n# ADR-0002: Hooks\n\nSupersedes [the polls](0001-poll.md).\n\n## Decision\n',
  'docs/adr/0003-push.md': '# ADR-0003: Push\n\n## Status\n\nProposed\n',
  'docs/prd/shop.md': '# PRD: Shop\n\n## Goals\n',
};

/**
 * Builds a site, in a folder of its own on its host, whose tickets bring about what the demo's do not:
 * findings, a circle, clashes, a decision that is superseded, a limit that is passed, more finished
 * tickets than are shown, a burn-up, a blocker of another site.
 * Returns its folder.
 */
export function buildSituations(): string {
  const folder = writeSite({
    name: 'situations',
    options: {
      history: true,
      onInvalidTickets: 'ignore',
      externalBacklogs: [
        {name: 'billing', from: 'billing.json', baseUrl: 'https://billing.example.com'},
      ],
      columns: [
        {states: ['blocked']},
        {states: ['ready']},
        {states: ['in-progress'], limit: 1},
        {states: ['done'], newest: 1},
      ],
    },
    config,
    files: {
      ...frame,
      ...documents,
      '.gitignore': '/build\n/.docusaurus\n/node_modules\n',
      'billing.json': ticketsJson('BIL-7'),
      'tickets/none.md': '# PAY-10: Without an epic\n\n**Points:** many\n',
      ...Object.fromEntries(tickets.map((it) => [`tickets/${it.id}.md`, ticketText(it)])),
    },
  });
  git(folder, 'init', '--quiet');
  commitAllOn(folder, '2026-01-01');
  const done = ticketText({id: 'PAY-1', points: 3, status: 'Done', criteria: [true]});
  writeFileSync(path.join(folder, 'tickets/PAY-1.md'), done);
  commitAllOn(folder, '2026-01-09');
  return build(folder);
}

/** Builds a site that has no tickets yet; returns its folder. */
export function buildEmpty(): string {
  const files = {...frame, 'tickets/.keep': ''};
  return build(writeSite({name: 'empty', options: {}, config, files}));
}

function build(folder: string): string {
  const {exitCode, output} = runDocusaurus(folder, 'build', '--out-dir', 'build/base/sub');
  if (exitCode !== 0) throw new Error(output);
  return folder;
}
