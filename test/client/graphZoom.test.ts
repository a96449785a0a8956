import {describe, expect, test} from 'vitest';
import {enlarge, reduce, scrollAt, widthAt} from '../../plugin/lib/client/graphZoom.js';

describe('sizes of a picture', () => {
  test('go up to twice its own, and down to half of it', () => {
    const up = [0.5];
    for (let steps = 0; steps < 7; steps++) up.push(enlarge(up.at(-1) ?? 0));
    expect(up).toEqual([0.5, 0.75, 1, 1.25, 1.5, 2, 2, 2]);
    const down = [2];
    for (let steps = 0; steps < 7; steps++) down.push(reduce(down.at(-1) ?? 0));
    expect(down).toEqual([2, 1.5, 1.25, 1, 0.75, 0.5, 0.5, 0.5]);
  });

  test.each([
    [0.83, 1, 0.75],
    [0.9995, 1.25, 0.75],
    [0.7504, 1, 0.5],
  ])('from one that fits at %d change at once', (fitting, larger, smaller) => {
    expect([enlarge(fitting), reduce(fitting)]).toEqual([larger, smaller]);
  });

  test('fit the frame, but never below three quarters', () => {
    expect(widthAt('fit', 1000)).toBe('clamp(750px, 100%, 1000px)');
    expect(widthAt(1.5, 333)).toBe('500px');
  });
});

test('the middle stays, as far as there is something to scroll', () => {
  expect(scrollAt(0.5, 1000, 400)).toBe(300);
  expect(scrollAt(0.1, 1000, 400)).toBe(0);
});
