import {describe, expect, test} from 'vitest';
import {priorityLevelOf} from '../../../plugin/lib/core/model/priority.js';
import {statusCategoryOf, statusSpellings} from '../../../plugin/lib/core/model/statusSpellings.js';
import {note} from '../../helpers/forms.js';
import {readText} from '../../helpers/ticketFile.js';

test.each([
  ['To Do', 'todo'],
  ['BACKLOG', 'todo'],
  ['📋 Ready for Development', 'todo'],
  ['⏸️ Blocked', 'todo'],
  ['Not started (waits for PAY-3)', 'todo'],
  ['On Hold', 'todo'],
  ['🚧', 'in-progress'],
  ['IN_PROGRESS', 'in-progress'],
  ['in-progress', 'in-progress'],
  ['InProgress', 'in-progress'],
  ['Ready for Review', 'in-progress'],
  ['Partially Implemented', 'in-progress'],
  ['Done: 60%', 'in-progress'],
  ['Complete (3 of 5 stories)', 'in-progress'],
  ['✅ Done', 'done'],
  ['✅', 'done'],
  ['Done — 2026-08-03.', 'done'],
  ['**Completed** on 3/8', 'done'],
  ['Implemented', 'done'],
  ['Complete (5 of 5 stories)', 'done'],
  ['완료', 'done'],
  ['❌ Cancelled', 'canceled'],
  ["Won't Do", 'canceled'],
  ['Won’t fix', 'canceled'],
  ['Superseded by PAY-12', 'canceled'],
  ['Merged into PAY-12', 'canceled'],
  ['Somewhere', null],
  ['Dnoe', null],
])('the status %s is %s', (text, category) => {
  expect(statusCategoryOf(text)).toBe(category);
});

test('every spelling falls into its own category, also in capitals and with a remark', () => {
  const wrong = Object.entries(statusSpellings).flatMap(([category, spellings]) =>
    spellings.filter(
      (words) =>
        statusCategoryOf(words.toUpperCase()) !== category ||
        statusCategoryOf(`${words} (2026-08-03)`) !== category,
    ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['P0 (Critical)', 'critical'],
  ['Urgent', 'critical'],
  ['🔴 High', 'high'],
  ['P1 (Must)', 'high'],
  ['Must Have', 'high'],
  ['must-have', 'high'],
  ['Medium — after the release', 'medium'],
  ['Should', 'medium'],
  ['P3', 'low'],
  ['Could have', 'low'],
  ['P4', 'lowest'],
  ["Won't have", 'lowest'],
  ['🔴', 'critical'],
  ['Hgih', null],
])('the priority %s is %s', (text, level) => {
  expect(priorityLevelOf(text)).toBe(level);
});

test.each([
  ['P0 (Critical)', 'P0'],
  ['🔴 High', 'High'],
  ['High — blocks the release', 'High'],
  ['Must Have', 'Must Have'],
])('the priority %s is shown without its remark', (text, shown) => {
  expect(note(`# PAY-1: T\n\n**Priority:** ${text}\n`).priority).toBe(shown);
});

describe('points', () => {
  test.each([
    ['5', 5],
    ['0.5', 0.5],
    ['½', 0.5],
    ['13', 13],
    ['3 pts', 3],
    ['8 SP', 8],
    ['~5', 5],
    ['5 (was 2, grew)', 5],
    ['5 — after the split', 5],
    ['Large (8 points)', 8],
    ['Medium (5 points)', 5],
    ['M', 'size: M'],
    ['Large', 'size: Large'],
    ['2 days', 'size: 2 days'],
    ['4h', 'size: 4h'],
    ['TBD', 'undecided: TBD'],
    ['?', 'undecided: ?'],
    ['-', 'undecided: -'],
    ['5–8', 'unknown: 5–8'],
    ['a lot', 'unknown: a lot'],
  ])('%s', (text, expected) => {
    expect(note(`# PAY-1: T\n\n**Points:** ${text}\n`).points).toBe(expected);
  });

  test('a number of hours is no number of points', () => {
    expect(note('# PAY-1: T\n\n**Estimated Hours**: 6\n').points).toBe('size: 6');
  });
});

test.each([
  ['EPIC-1 - Payments', 'EPIC-1', 'Payments', null],
  ['EPIC-1 – Payments', 'EPIC-1', 'Payments', null],
  ['EPIC-1: Payments', 'EPIC-1', 'Payments', null],
  ['EPIC-1 (Payments)', 'EPIC-1', 'Payments', null],
  ['EPIC-1 Payments', 'EPIC-1', 'Payments', null],
  ['EPIC-1', 'EPIC-1', null, null],
  ['Payments', null, 'Payments', null],
  ['[EPIC-1](epics/1.md) — Payments', 'EPIC-1', 'Payments', 'epics/1.md'],
  ['[EPIC-1 — Payments](epics/1.md)', 'EPIC-1', 'Payments', 'epics/1.md'],
  ['[Payments](../epics/payments.md)', null, 'Payments', '../epics/payments.md'],
  ['Epic 1 - Payments', 'Epic 1', 'Payments', null],
  ['Epic 1: Payments & refunds', 'Epic 1', 'Payments & refunds', null],
  ['Phase 2: Payments', 'Phase 2', 'Payments', null],
  ['M1 - Payments', 'M1', 'Payments', null],
  ['`EPIC-1` - Payments', 'EPIC-1', 'Payments', null],
])('the epic %s', (text, id, name, href) => {
  const {fields} = readText(`# PAY-1: T\n\n**Epic:** ${text}\n`);
  expect(fields.epic?.value).toEqual({id, name, href});
});

test.each([
  ['**Phase:** 2', 'Phase 2', null],
  ['phase: 1 - Foundation', 'Phase 1', 'Foundation'],
  ['**Epic:** 3', 'Epic 3', null],
  ['**Milestone:** 4: Release', 'Milestone 4', 'Release'],
  ['**Workstream:** Payments', null, 'Payments'],
])('the number of %s is an epic’s', (line, id, name) => {
  const {fields} = readText(`# PAY-1: T\n\n${line}\n`);
  expect(fields.epic?.value).toEqual({id, name, href: null});
});
