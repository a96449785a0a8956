import {describe, expect, test} from 'vitest';
import {buildBacklog} from '../../../plugin/lib/core/index.js';
import type {Backlog} from '../../../plugin/lib/core/index.js';
import {readText} from '../../helpers/ticketFile.js';

/** The backlog of some files, given by path. */
function backlogOf(files: Readonly<Record<string, string>>): Backlog {
  const tickets = Object.entries(files).map(([path, text]) => readText(text, path));
  return buildBacklog({tickets, files: new Set(), documents: new Map()});
}

function edgesOf(files: Readonly<Record<string, string>>): string[] {
  return backlogOf(files).edges.map(({from, to}) => `${from} > ${to}`);
}

const needs = (id: string, text: string): string => `# ${id}: T\n\n**Blocked By:** ${text}\n`;

describe('a mention leads to the ticket', () => {
  test.each([
    ['PAY-12', 'PAY-12', true],
    ['pay-12', 'PAY-12', false],
    ['PAY-012', 'PAY-12', false],
    ['Pay_12', 'PAY-12', false],
  ])('%s', (mention, id, isExact) => {
    const {tickets} = backlogOf({'t/a.md': '# PAY-12: A\n', 't/b.md': needs('PAY-20', mention)});
    expect(tickets[1]?.dependencies[0]).toMatchObject({target: 'tickets', ids: [id], isExact});
  });

  test('by the file it links to', () => {
    const files = {
      't/core/PAY-12-ledger.md': '# PAY-12: A\n',
      't/b.md': needs('PAY-20', '[the ledger](core/PAY-12-ledger.md)'),
      't/c.md': needs('PAY-21', '[the ledger](/t/core/PAY-12-ledger.md#notes), t/b.md'),
    };
    expect(edgesOf(files)).toEqual(['PAY-12 > PAY-20', 'PAY-12 > PAY-21', 'PAY-20 > PAY-21']);
  });

  test('by another id its file goes by', () => {
    const files = {
      't/EPIC-01-STORY-002-config.md': '# E1-S02: Config\n',
      't/b.md': needs('E1-S03', 'EPIC-01-STORY-002'),
    };
    expect(edgesOf(files)).toEqual(['E1-S02 > E1-S03']);
  });

  test('by a prefix that the names of several files show', () => {
    const files = {
      't/EPIC-01-STORY-001-a.md': '# E1-S01: A\n',
      't/EPIC-01-STORY-002-b.md': '# **Epic**: a title that is lost\n',
      't/EPIC-01-STORY-003-c.md': needs('E1-S03', 'E1-S02'),
    };
    expect(edgesOf(files)).toEqual(['EPIC-01-STORY-002 > E1-S03']);
  });

  test('by a word for any ticket, where all tickets have one prefix', () => {
    const files = {
      't/a.md': '---\nid: BACK-12\n---\n# A\n',
      't/b.md': '---\nid: BACK-12.01\ndependencies: [task-12]\nparent: 12\n---\n# B\n',
      't/c.md': '---\nid: BACK-13\ndependencies: ["12.1", "#12", task-14]\n---\n# C\n',
    };
    const {edges, tickets} = backlogOf(files);
    expect(edges.map(({from, to}) => `${from} > ${to}`)).toEqual([
      'BACK-12 > BACK-12.01',
      'BACK-12 > BACK-13',
      'BACK-12.01 > BACK-13',
    ]);
    expect(tickets[1]?.parentId).toBe('BACK-12');
    expect(tickets[2]?.blockedBy).toContain('task-14');
  });

  test('but not by a prefix of another project', () => {
    const files = {'t/a.md': '# PAY-12: A\n', 't/b.md': needs('PAY-20', 'API-12')};
    expect(edgesOf(files)).toEqual([]);
  });
});

describe('a range', () => {
  const files = (range: string): Record<string, string> => ({
    't/1.md': '# E3-S01: A\n',
    't/2.md': '# E3-S02: A\n',
    't/2b.md': '# E3-S02b: A\n',
    't/3.md': '# E3-S10: A\n',
    't/4.md': '# E4-S02: A\n',
    't/5.md': needs('E5-S01', range),
  });

  test.each(['E3-S01 through E3-S10', 'E3-S1–S10', 'E3-S01-E3-S10', 'E3-S01 to E3-S10 (all)'])(
    '%s stands for every ticket between its ends',
    (range) => {
      expect(edgesOf(files(range))).toEqual([
        'E3-S01 > E5-S01',
        'E3-S02 > E5-S01',
        'E3-S02b > E5-S01',
        'E3-S10 > E5-S01',
      ]);
    },
  );

  test('with an end that is no ticket is no dependency', () => {
    const {edges, tickets} = backlogOf(files('E3-S01 through E3-S11'));
    expect(edges).toEqual([]);
    expect(tickets.at(-1)?.dependencies[0]?.target).toBe('vague');
  });

  test('does not make a ticket wait for itself', () => {
    const all = {...files('none'), 't/2.md': needs('E3-S02', 'E3-S01 to E3-S10')};
    expect(edgesOf(all)).toEqual(['E3-S01 > E3-S02', 'E3-S02b > E3-S02', 'E3-S10 > E3-S02']);
  });
});

test('ids are ordered by their numbers', () => {
  const files = ['EP-10', 'EP-2', 'EP-2.10', 'EP-2.9', 'EP-1'].map((id) => [
    `t/${id}.md`,
    `# ${id}: T\n`,
  ]);
  const {tickets} = backlogOf(Object.fromEntries(files) as Record<string, string>);
  expect(tickets.map(({ticket}) => ticket.id)).toEqual([
    'EP-1',
    'EP-2',
    'EP-2.9',
    'EP-2.10',
    'EP-10',
  ]);
});

describe('epics', () => {
  const of = (id: string, epic: string): string => `# ${id}: T\n\n**Epic:** ${epic}\n`;
  const noteEpics = (files: Record<string, string>): string[] =>
    backlogOf(files).epics.map(
      ({id, name, file, ticketIds, spelledOtherwise}) =>
        `${id} | ${name} | ${file?.path ?? 'no file'} | ${ticketIds.join(',')} | other: ${spelledOtherwise.map((it) => it.id).join(',')}`,
    );

  test('one epic spelled several ways is one epic', () => {
    const files = {
      't/1.md': of('PAY-1', 'EPIC-1 - Payments'),
      't/2.md': of('PAY-2', 'EPIC-1: Payments'),
      't/3.md': of('PAY-3', 'epic-01 (Payments)'),
      't/4.md': of('PAY-4', 'Payments'),
      't/5.md': of('PAY-5', 'EPIC-1 Payment'),
      't/6.md': of('PAY-6', 'EPIC-1'),
      't/7.md': of('PAY-7', 'EPIC-2 - Other'),
    };
    expect(noteEpics(files)).toEqual([
      'EPIC-1 | Payments | no file | PAY-1,PAY-2,PAY-3,PAY-4,PAY-5,PAY-6 | other: PAY-3,PAY-5',
      'EPIC-2 | Other | no file | PAY-7 | other: ',
    ]);
  });

  test('a bare name stays apart where two epics have it', () => {
    const files = {
      't/1.md': of('PAY-1', 'EPIC-1 - Core'),
      't/2.md': of('PAY-2', 'EPIC-2 - Core'),
      't/3.md': of('PAY-3', 'Core'),
    };
    expect(backlogOf(files).epics.map(({id}) => id)).toEqual(['Core', 'EPIC-1', 'EPIC-2']);
  });

  test.each([
    ['t/epics/payments.md', '# EPIC-1: Payments in full\n\nText.\n'],
    ['t/EPIC-1.md', '# Payments in full\n'],
    ['t/EPIC-1-payments.md', '# Payments in full\n'],
    ['t/payments/epic.md', '# EPIC-1 — Payments in full\n'],
    ['t/x.md', '---\nid: EPIC-1\ntype: epic\ntitle: Payments in full\n---\n'],
    ['t/x.md', '# Epic 1: Payments in full\n'],
  ])('the file %s gives the epic its name', (path, text) => {
    const {epics, tickets} = backlogOf({[path]: text, 't/PAY-1.md': of('PAY-1', 'EPIC-1')});
    expect(tickets.map(({ticket}) => ticket.id)).toEqual(['PAY-1']);
    expect(epics).toMatchObject([{name: 'Payments in full', ticketIds: ['PAY-1'], file: {path}}]);
  });

  test('an epic without tickets is one too', () => {
    expect(noteEpics({'t/epics/EPIC-3.md': '# EPIC-3: Later\n'})).toEqual([
      'EPIC-3 | Later | t/epics/EPIC-3.md |  | other: ',
    ]);
  });

  test('a story whose id speaks of its epic is a ticket', () => {
    const files = {
      't/EPIC-04-STORY-001-a.md': '# E4-S01: A\n',
      't/b.md': '# EPIC-04-STORY-002: B\n',
    };
    expect(backlogOf(files).tickets).toHaveLength(2);
  });

  test('a ticket waits for an epic until all its tickets are done', () => {
    const files = (status: string): Record<string, string> => ({
      't/1.md': `${of('PAY-1', 'EPIC-1 - Payments')}**Status:** ${status}\n`,
      't/epics/EPIC-1.md': '# EPIC-1: Payments\n',
      't/2.md': needs('PAY-2', 'EPIC-1'),
    });
    expect(backlogOf(files('To do')).byId.get('PAY-2')?.readiness).toBe('blocked');
    expect(backlogOf(files('Done')).byId.get('PAY-2')?.readiness).toBe('ready');
  });
});

test('a parent that is a ticket is neither an epic nor a blocker', () => {
  const {tickets, epics, edges} = backlogOf({
    't/1.md': '# US-1: Story\n\n**Epic:** EPIC-1 - Payments\n',
    't/2.md': '# US-1.1: Part\n\n**Parent Story:** US-1 (Story)\n',
    't/3.md': '---\nid: US-1.2\nparent: us-01\n---\n# Part\n',
    't/4.md': '# US-2: Story\n\n- Parent: EPIC-1\n',
  });
  expect(
    tickets.map(({ticket, parentId, epicId, childIds}) => [ticket.id, parentId, epicId, childIds]),
  ).toEqual([
    ['US-1', null, 'EPIC-1', ['US-1.1', 'US-1.2']],
    ['US-1.1', 'US-1', null, []],
    ['US-1.2', 'US-1', null, []],
    ['US-2', null, 'EPIC-1', []],
  ]);
  expect(epics.map(({id}) => id)).toEqual(['EPIC-1']);
  expect(edges).toEqual([]);
});
