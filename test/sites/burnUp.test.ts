import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import type {DocusaurusResult} from '../helpers/docusaurus.js';
import {commitAllOn, git} from '../helpers/git.js';
import {ticketText} from '../helpers/ticketFile.js';

const options = {history: true, rules: {'document-changed-since': 'warn'}};
const files = {
  '.gitignore': '/build\n/.docusaurus\n/node_modules\n',
  'docs/intro.md': '# Intro\n',
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 3}),
  'tickets/PAY-2.md': ticketText({
    id: 'PAY-2',
    points: 5,
    notes: 'Of the [intro](../docs/intro.md).',
  }),
  'tickets/PAY-3.md': ticketText({id: 'PAY-3', epic: 'EPIC-2 - One day'}),
};

describe('a site with history', () => {
  let folder = '';
  let result: DocusaurusResult;

  beforeAll(() => {
    folder = writeSite({name: 'burn-up', options, files});
    git(folder, 'init', '--quiet');
    commitAllOn(folder, '2026-01-01');
    const done = ticketText({id: 'PAY-1', points: 3, status: 'Done', criteria: [true]});
    writeFileSync(path.join(folder, 'tickets/PAY-1.md'), done);
    writeFileSync(path.join(folder, 'docs/intro.md'), '# Intro\n\nMore.\n');
    commitAllOn(folder, '2026-01-09');
    const fresh = ticketText({id: 'PAY-4', epic: 'EPIC-3 - New'});
    writeFileSync(path.join(folder, 'tickets/PAY-4.md'), fresh);
    result = runDocusaurus(folder, 'build');
  });

  test('builds without a word about it', () => {
    expect(result.exitCode).toBe(0);
    expect(result.output).not.toContain('no burn-up');
  });

  test('draws the burn-up of an epic, and says it in words and as a table', () => {
    const page = readBuilt(folder, 'tickets/epics/EPIC-1/index.html');
    expect(page).toMatch(/<svg[^>]* role="?img"?/);
    expect(page).toContain('Points in scope and done over time</title>');
    expect(page).toContain('3 of 8 points done on 2026-01-09</desc>');
    const start = page.indexOf('tickets-burn-up-table');
    const table = page.slice(start, page.indexOf('</table>', start));
    const rows = table.split('<tr>').slice(2);
    const cells = rows.map((row) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s+/),
    );
    expect(cells).toEqual([
      ['2026-01-09', '3', '8', '1', '2'],
      ['2026-01-01', '0', '8', '0', '2'],
    ]);
  });

  test('says in words what a single day would not fill a chart with', () => {
    const page = readBuilt(folder, 'tickets/epics/EPIC-2/index.html');
    expect(page).toContain('0 of 1 point done on 2026-01-01</figcaption>');
    expect(page).not.toContain('over time');
  });

  test('says where an epic is not committed yet', () => {
    const page = readBuilt(folder, 'tickets/epics/EPIC-3/index.html');
    expect(page).toContain('There is no burn-up yet: no commit holds a ticket of this epic.');
  });

  test('shows what changed after a ticket that rests on it, in the log and on the pages', () => {
    expect(result.output).toContain('Unexpected change of `Intro`');
    for (const name of ['health', 'PAY-2']) {
      const page = readBuilt(folder, `tickets/${name}/index.html`);
      expect(page).toMatch(/<pre[^>]*>\s*--- 2026-01-01\n\+\+\+ 2026-01-09\n.*\+More\.<\/pre>/s);
    }
  });

  test('has it on the pages of epics only', () => {
    expect(readBuilt(folder, 'tickets/index.html')).not.toContain('urn-up');
    expect(readBuilt(folder, 'tickets/PAY-1/index.html')).not.toContain('urn-up');
  });
});

test('a shallow clone builds, and the log and the page say what is missing', () => {
  const origin = writeSite({name: 'burn-up-origin', options, files});
  git(origin, 'init', '--quiet');
  commitAllOn(origin, '2026-01-01');
  commitAllOn(origin, '2026-01-02');
  const folder = path.join(path.dirname(origin), 'burn-up-shallow');
  writeSite({name: 'burn-up-shallow', options, files});
  git(folder, 'init', '--quiet');
  git(folder, 'fetch', '--quiet', '--depth', '1', `file://${origin}`);
  git(folder, 'reset', '--quiet', '--hard', 'FETCH_HEAD');
  const {exitCode, output} = runDocusaurus(folder, 'build');
  expect(exitCode).toBe(0);
  expect(
    output.match(/no burn-up is shown, since the repository is a shallow clone/g),
  ).toHaveLength(1);
  expect(
    output.match(/document-changed-since: 1 of 1 reference could not be looked up/g),
  ).toHaveLength(1);
  const page = readBuilt(folder, 'tickets/epics/EPIC-1/index.html');
  expect(page).toContain('the repository is a shallow clone');
  expect(page).not.toContain('<figure');
});
