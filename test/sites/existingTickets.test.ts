import {beforeAll, describe, expect, test} from 'vitest';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';

let folder = '';

beforeAll(() => {
  folder = writeSite({
    name: 'existing-tickets',
    options: {},
    files: {
      'docs/intro.md': '# Intro\n',
      'tickets/README.md': '# About these tickets\n',
      'tickets/epics/EPIC-1.md':
        '# EPIC-1: Refunds\n\n**Owner:** Mira\n\nMoney goes back, see US-1.\n',
      'tickets/US-1.md': `---
id: US-1
title: Refund a payment
epic: EPIC-1
status: 🚧 In Progress
priority: P0 (Critical)
size: M
---

## Description

As a customer.
`,
      'tickets/US-1.1.md': `# US-1.1 — Book the refund

| Epic | EPIC-1 - Refund |
|---|---|
| Parent | us-01 |
| Status | Somewhere |
| Story Points | 5 (was 2) |
`,
      'tickets/US-2.md': '# US-2: Tell the customer\n\n- Depends on: US-1.1 (needs it)\n',
    },
  });
  const {exitCode, output} = runDocusaurus(folder, 'build');
  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
});

/** The text of a built page, without its tags. */
function textOf(file: string): string {
  return readBuilt(folder, file)
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('a site of tickets in other forms', () => {
  test('shows a ticket of front matter with its text, and its parts', () => {
    const page = textOf('tickets/US-1/index.html');
    expect(page).toContain('US-1 Refund a payment');
    expect(page).toContain('🚧 In Progress');
    expect(page).toContain('Points M');
    expect(page).toContain('Priority P0');
    expect(page).toContain('Description');
    expect(page).toMatch(/Parts\s+US-1.1 Book the refund/);
    expect(readBuilt(folder, 'tickets/US-1/index.html')).toContain('href="/base/tickets/US-1.1"');
  });

  test('shows a part with its parent, and a status nobody understands as written', () => {
    const page = textOf('tickets/US-1.1/index.html');
    expect(page).toMatch(/Parent\s+US-1 Refund a payment/);
    expect(page).toContain('Somewhere');
    expect(page).toContain('Points 5');
  });

  test('shows the text of an epic, with the fields that the page has not', () => {
    const page = textOf('tickets/epics/EPIC-1/index.html');
    expect(page).toContain('EPIC-1 Refunds');
    expect(page).toContain('Owner: Mira');
    expect(page).toContain('Money goes back');
    expect(readBuilt(folder, 'tickets/epics/EPIC-1/index.html')).toContain(
      'href="/base/tickets/US-1"',
    );
  });

  test('tells how the tickets were read, and what was left out and why', () => {
    const page = textOf('tickets/health/index.html');
    expect(page).toContain('The tickets are written in forms of their own');
    expect(page).toMatch(/Status\s+67%/);
    expect(page).toMatch(/tickets\/README.md\s*: its name is that of a page about the tickets/);
  });
});
