import {describe, expect, test} from 'vitest';
import {toBurnUps} from '../../../plugin/lib/core/history/burnUp.js';
import type {BurnUpDay} from '../../../plugin/lib/core/history/burnUp.js';
import {foldDays} from '../../../plugin/lib/core/history/days.js';
import type {Change} from '../../../plugin/lib/core/history/days.js';
import type {TicketFacts} from '../../../plugin/lib/core/history/ticketFacts.js';
import type {StatusCategory} from '../../../plugin/lib/core/model/status.js';

/** A ticket's facts as `points category epic`; `-` for a file that is gone or no ticket. */
function facts(written: string): TicketFacts | null {
  if (written === '-') return null;
  const [points, category, epic = 'E'] = written.split(' ');
  return {
    id: 'any',
    epic: {id: epic, name: null, href: null},
    parent: null,
    points: Number(points),
    category: category as StatusCategory,
  };
}

function commit(date: string, files: Readonly<Record<string, string>>): Change<TicketFacts> {
  const entries = Object.entries(files).map(([path, it]) => [path, facts(it)] as const);
  return {date, files: new Map(entries)};
}

/** A day as `date done/total points, done/total tickets`. */
function show({date, points, tickets}: BurnUpDay): string {
  return `${date} ${String(points.done)}/${String(points.total)}, ${String(tickets.done)}/${String(tickets.total)}`;
}

function seriesOf(changes: readonly Change<TicketFacts>[], epic = 'E'): string[] | undefined {
  return toBurnUps(foldDays(changes), (ticket) => ticket.epic?.id ?? null)
    .get(epic)
    ?.map(show);
}

describe('the burn-up of an epic', () => {
  test('grows with its tickets and is done with them', () => {
    const changes = [
      commit('2026-01-01', {a: '3 todo', b: '5 todo'}),
      commit('2026-01-04', {a: '3 in-progress'}),
      commit('2026-01-06', {a: '3 done'}),
      commit('2026-01-09', {c: '1 done'}),
    ];
    expect(seriesOf(changes)).toEqual([
      '2026-01-01 0/8, 0/2',
      '2026-01-06 3/8, 1/2',
      '2026-01-09 4/9, 2/3',
    ]);
  });

  test('has the last state of each day, and no day that ends as the one before', () => {
    const changes = [
      commit('2026-01-01', {a: '3 todo'}),
      commit('2026-01-02', {a: '3 done'}),
      commit('2026-01-02', {a: '3 todo'}),
      commit('2026-01-03', {a: '5 todo'}),
      commit('2026-01-03', {a: '8 done'}),
    ];
    expect(seriesOf(changes)).toEqual(['2026-01-01 0/3, 0/1', '2026-01-03 8/8, 1/1']);
  });

  test('counts canceled tickets in no number', () => {
    const changes = [
      commit('2026-01-01', {a: '3 canceled'}),
      commit('2026-01-02', {b: '5 todo'}),
      commit('2026-01-03', {c: '1 todo'}),
      commit('2026-01-04', {c: '1 canceled'}),
      commit('2026-01-05', {b: '5 canceled'}),
    ];
    expect(seriesOf(changes)).toEqual([
      '2026-01-02 0/5, 0/1',
      '2026-01-03 0/6, 0/2',
      '2026-01-04 0/5, 0/1',
      '2026-01-05 0/0, 0/0',
    ]);
  });

  test('counts a renamed file once, and one that is gone no more', () => {
    const changes = [
      commit('2026-01-01', {a: '3 done', b: '5 todo'}),
      commit('2026-01-02', {a: '-', 'archive/a': '3 done'}),
      commit('2026-01-03', {b: '-'}),
    ];
    expect(seriesOf(changes)).toEqual(['2026-01-01 3/8, 1/2', '2026-01-03 3/3, 1/1']);
  });

  test('loses a ticket to another epic on the day it changes', () => {
    const changes = [
      commit('2026-01-01', {a: '3 todo', b: '5 todo'}),
      commit('2026-01-02', {a: '3 done F'}),
    ];
    expect(seriesOf(changes)).toEqual(['2026-01-01 0/8, 0/2', '2026-01-02 0/5, 0/1']);
    expect(seriesOf(changes, 'F')).toEqual(['2026-01-02 3/3, 1/1']);
  });

  test('never goes back in time', () => {
    const changes = [
      commit('2026-01-05', {a: '3 todo'}),
      commit('2026-01-02', {b: '5 todo'}),
      commit('2026-01-07', {a: '3 done'}),
      commit('2026-01-06', {b: '5 done'}),
    ];
    expect(seriesOf(changes)).toEqual(['2026-01-05 0/8, 0/2', '2026-01-07 8/8, 2/2']);
  });

  test('is none where no ticket was ever in it', () => {
    expect(seriesOf([commit('2026-01-01', {a: '3 todo F', b: '-'})])).toBeUndefined();
  });
});
