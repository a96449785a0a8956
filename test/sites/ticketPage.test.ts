import {beforeAll, expect, test} from 'vitest';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import {ticketPageFiles} from '../helpers/ticketPageSite.js';

let page = '';

beforeAll(() => {
  const folder = writeSite({
    name: 'ticket-page',
    options: {
      onInvalidTickets: 'ignore',
      repositoryUrl: 'https://example.com/repo',
      editUrl: 'https://example.com/edit',
    },
    files: ticketPageFiles,
  });
  const {exitCode, output} = runDocusaurus(folder, 'build');
  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
  page = readBuilt(folder, 'tickets/PAY-1/index.html');
});

/** The text between two pieces of the page's HTML, without its tags. */
function between(start: string, end: string): string {
  const from = page.indexOf(start);
  expect(from).toBeGreaterThan(-1);
  return page
    .slice(from, page.indexOf(end, from + start.length))
    .replace(/<!-- -->/g, '')
    .replace(/<(?:"[^"]*"|[^">])*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('tells the state, with what the ticket waits for', () => {
  expect(between('<dl', '</dl>')).toBe(
    'Status ◐ In progress ■ Blocked by PAY-2 , PAY-99 ◆ Critical path Epic EPIC-1 Payments Type Storry Priority High ' +
      'Points 2 Labels api money Progress 1 of 3',
  );
});

test('sums the findings up, and shows those of the fields above the text', () => {
  const summary = between('<section aria-label=Findings', '</section>');
  expect(summary).toContain('8 findings: 3 errors, 4 warnings, 1 info ✖ Error in line 4');
  expect(summary).toContain(
    'Unexpected type Storry , expected Story, Task, Technical, Bug or Spike',
  );
});

test('shows a finding in the item it is about, with a link to its line', () => {
  const item = between('docs/design/gone.md</', '</li>');
  expect(item).toContain('✖ Error Unexpected link to docs/design/gone.md');
  expect(item).toContain('Line 16 · no-broken-document-link · Edit');
  expect(page).toMatch(/<div role="?note"? id="?finding-3"?/);
  expect(page).toContain('href="https://example.com/edit/tickets/PAY-1.md#L16"');
});

test('says at each list of boxes how many are ticked', () => {
  expect(between('id=acceptance-criteria', '<ul')).toMatch(/Acceptance Criteria .* 1 of 2$/);
  expect(between('<strong>Security Checklist', '<ul')).toBe('Security Checklist: 1 of 3');
  expect(between('id=security-considerations', '<strong>Security Checklist')).not.toContain(' of ');
});

test('tells of each file who else changes it, and whether it is there', () => {
  const files = between('id=files-to-modifycreate', 'id=contracts');
  expect(files).toContain(
    '± Modify app/ledger.py - Modify , the booking Also changed by PAY-2 ○ To do , PAY-3 ● Done',
  );
  expect(files).toContain('± Modify app/leger.py - Modify , the balance Not in the repository');
  expect(files).toContain('+ Create app/refunds.py - New file');
  expect(page).toContain('href="https://example.com/repo/blob/main/app/ledger.py"');
  expect(page).toContain('href="https://example.com/repo/blob/main/Makefile"');
});

test('lists what the ticket is tied to, with state and reason', () => {
  expect(between('tickets-dependencies', 'tickets-documents')).toMatch(
    /Blocked by 2 of 3 open PAY-2 .* ○ To do ◆ Critical path Needs the refund PAY-99 \(no such ticket\) Needs nothing PAY-3 Send mail ● Done Needs the mail Related PAY-4 Print ○ To do/,
  );
  expect(between('<section class=tickets-documents', '</section>')).toBe(
    'Rests on TDD Technical Design: Ledger › Postings Approved ' +
      'ADR-0001: One table ⊘ Superseded by ADR-0002 Now: ADR-0002: Two tables ' +
      'docs/design/gone.md ✖ Not found',
  );
});

test('does not take in the data of the cards', () => {
  expect(page).not.toContain('tickets-cards');
});
