import {expect, test} from 'vitest';
import {note} from '../../helpers/forms.js';

test.each([
  ['# PAY-12: Refund', 'PAY-12', 'Refund'],
  ['# PAY-12 — Refund', 'PAY-12', 'Refund'],
  ['# PAY-12 – Refund', 'PAY-12', 'Refund'],
  ['# PAY-12 - Refund', 'PAY-12', 'Refund'],
  ['# PAY-12 · Refund', 'PAY-12', 'Refund'],
  ['# PAY-12 | Refund', 'PAY-12', 'Refund'],
  ['# PAY-12 Refund', 'PAY-12', 'Refund'],
  ['# PAY-12', 'PAY-12', 'PAY-12'],
  ['# [PAY-12] Refund', 'PAY-12', 'Refund'],
  ['# [PAY-12]: Refund', 'PAY-12', 'Refund'],
  ['# **PAY-12**: Refund', 'PAY-12', 'Refund'],
  ['# [PAY-12](https://example.com/PAY-12): Refund', 'PAY-12', 'Refund'],
  ['# 📋 PAY-12: Refund', 'PAY-12', 'Refund'],
  ['# Story PAY-12: Refund', 'PAY-12', 'Refund'],
  ['# Ticket: PAY-12 - Refund', 'PAY-12', 'Refund'],
  ['# Refund (PAY-12)', 'PAY-12', 'Refund'],
  ['# Refund [PAY-12]', 'PAY-12', 'Refund'],
  ['# Story 01.08: Refund', 'Story 01.08', 'Refund'],
  ['# Task #12 - Refund', 'Task #12', 'Refund'],
  ['# S3: Refund', 'S3', 'Refund'],
  ['## PAY-12 · Refund', 'PAY-12', 'Refund'],
  ['# TICKET-011b: Refund', 'TICKET-011b', 'Refund'],
  ['# T-0068a: Refund', 'T-0068a', 'Refund'],
  ['# E3-S02b: Refund', 'E3-S02b', 'Refund'],
  ['# EP01-T13-api: Refund', 'EP01-T13-api', 'Refund'],
  ['# US-02.1: Refund', 'US-02.1', 'Refund'],
  ['# STORY-0001.2.1: Refund', 'STORY-0001.2.1', 'Refund'],
  ['# W12-EP02-T022: Refund', 'W12-EP02-T022', 'Refund'],
  ['# E2.2: Refund', 'E2.2', 'Refund'],
])('reads the title %s', (heading, id, title) => {
  expect(note(`${heading}\n\nText.\n`, 'tickets/a.md')).toMatchObject({id, title});
});

test.each([
  ['PAY-12.md', 'PAY-12'],
  ['PAY-12-refund-a-payment.md', 'PAY-12'],
  ['back-24.02 - Refund a payment.md', 'back-24.02'],
  ['EPIC-01-STORY-002-refund.md', 'EPIC-01-STORY-002'],
  ['EP01-T13-api.md', 'EP01-T13'],
  ['01.08.story.md', '01.08'],
  ['0013-refund.md', '0013'],
  ['refund.md', 'refund'],
  ['2026-08-18-retro.md', '2026-08-18-retro'],
])('takes the id of a title without one from the file name %s', (name, id) => {
  expect(note('# Refund a payment\n', `tickets/${name}`)).toEqual({id, title: 'Refund a payment'});
});

test('the id of the front matter counts first; ids of YAML stay as they are written', () => {
  const text = '---\nid: 0013\n---\n# T-13: Refund\n';
  expect(note(text)).toEqual({id: '0013', title: 'Refund'});
});

test('the title is in the front matter where no heading is one', () => {
  const text =
    '---\nid: task-7\ntitle: "Refund: the second part"\n---\n\n## Description\n\nText.\n';
  expect(note(text)).toEqual({id: 'task-7', title: 'Refund: the second part'});
});

test('the words of the file name are the title where nothing else is', () => {
  const text = '---\nid: task-7\n---\n\n## Description\n\nText.\n';
  expect(note(text, 'tasks/task-7 - Refund-a-payment.md').title).toBe('Refund a payment');
});

test('a field that slipped into the heading is no title', () => {
  const text = '# **Epic**: Epic 1 - Payments\n**Priority**: P0\n';
  expect(note(text, 'tickets/PAY-2-refund.md')).toEqual({
    id: 'PAY-2',
    title: 'refund',
    epic: 'Epic 1 | Payments',
    priority: 'P0',
  });
});

test.each([
  '**Ticket ID:** PAY-12',
  '- Code: PAY-12',
  '**Story ID:** PAY-12',
  '| ID | PAY-12 |\n|---|---|',
])('reads the id of the field %s', (field) => {
  expect(note(`# Refund\n\n${field}\n`)).toMatchObject({id: 'PAY-12', title: 'Refund'});
});
