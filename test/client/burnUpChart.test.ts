import {describe, expect, test} from 'vitest';
import {toChart} from '../../plugin/lib/client/burnUpChart.js';
import type {Chart} from '../../plugin/lib/client/burnUpChart.js';
import type {BurnUpDay} from '../../plugin/lib/core/history/burnUp.js';

/** Days with `done/total` points, and as many tickets. */
function daysOf(written: Readonly<Record<string, string>>): BurnUpDay[] {
  return Object.entries(written).map(([date, figures]) => {
    const [done = 0, total = 0] = figures.split('/').map(Number);
    return {date, points: {done, total}, tickets: {done, total}};
  });
}

function draw(written: Readonly<Record<string, string>>): Chart {
  const chart = toChart(daysOf(written), 'points');
  if (!chart) throw new Error('expected a chart');
  return chart;
}

describe('a burn-up is laid out', () => {
  const chart = draw({'2026-01-01': '0/10', '2026-01-06': '5/10', '2026-01-11': '5/20'});

  test('with steps to the right, on a scale of days', () => {
    expect([chart.left, chart.right]).toEqual([26, 312]);
    expect(chart.scope.path).toBe('M26 95H169V95H312V12');
    expect(chart.done.path).toBe('M26 178H169V136.5H312V136.5');
  });

  test('with round levels from 0 to the top', () => {
    expect(chart.levels.map(({label}) => label)).toEqual(['0', '5', '10', '15', '20']);
    expect(chart.levels.map(({y}) => y)).toEqual([178, 136.5, 95, 53.5, 12]);
  });

  test('with the first day, the last and the one in the middle', () => {
    expect(chart.dates).toEqual([
      {x: 26, anchor: 'start', date: '2026-01-01'},
      {x: 169, anchor: 'middle', date: '2026-01-06'},
      {x: 312, anchor: 'end', date: '2026-01-11'},
    ]);
  });

  test('with the labels at the ends of the lines', () => {
    expect([chart.scope.value, chart.scope.labelY]).toEqual([20, 12]);
    expect([chart.done.value, chart.done.labelY]).toEqual([5, 136.5]);
  });
});

test('labels of lines that end close to each other do not cover each other', () => {
  const {scope, done} = draw({'2026-01-01': '0/34', '2026-01-02': '34/34'});
  expect(done.labelY - scope.labelY).toBe(18);
});

test.each([
  ['1', ['0', '1']],
  ['1.5', ['0', '0.5', '1', '1.5']],
  ['3', ['0', '1', '2', '3']],
  ['0.3', ['0', '0.1', '0.2', '0.3']],
  ['34', ['0', '10', '20', '30', '40']],
  ['100000', ['0', '50000', '100000']],
])('levels for %s', (most, labels) => {
  const {levels} = draw({'2026-01-01': `0/${most}`, '2026-01-02': `${most}/${most}`});
  expect(levels.map(({label}) => label)).toEqual(labels);
});

test('days next to each other have no middle', () => {
  const {dates} = draw({'2026-01-01': '0/3', '2026-01-02': '3/3'});
  expect(dates.map(({date}) => date)).toEqual(['2026-01-01', '2026-01-02']);
});

test.each([[{'2026-01-01': '0/3'}], [{'2026-01-01': '0/0', '2026-01-02': '0/0'}], [{}]])(
  'there is nothing to draw for %o',
  (days) => {
    expect(toChart(daysOf(days), 'points')).toBeNull();
  },
);
