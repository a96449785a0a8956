import {expect, test} from 'vitest';
import {routeArrow} from '../../../plugin/lib/core/picture/route.js';

const left = {x: 0, y: 0, width: 100, height: 40};
const middle = {x: 200, y: 0, width: 100, height: 40};
const lower = {x: 200, y: 60, width: 100, height: 40};
const right = {x: 400, y: 0, width: 100, height: 40};
const gap = {left: 200, right: 300, y: 120};

const toRight = 'm-6-4 6 4-6 4';
const toLeft = 'm6-4-6 4 6 4';

test('an arrow to a box of the same height is flat, with its number in the middle', () => {
  expect(routeArrow(left, middle, [])).toEqual({
    path: `M100 20H200${toRight}`,
    label: {x: 150, y: 20},
  });
});

test('an arrow to a lower box leaves and arrives flat, and has its number half way down', () => {
  expect(routeArrow(left, lower, [])).toEqual({
    path: `M100 20C150 20 150 80 200 80${toRight}`,
    label: {x: 150, y: 50},
  });
});

test('an arrow runs flat through a column between, with its number behind the last one', () => {
  expect(routeArrow(left, right, [gap])).toEqual({
    path: `M100 20C150 20 150 120 200 120H300C350 120 350 20 400 20${toRight}`,
    label: {x: 350, y: 70},
  });
  expect(routeArrow(left, right, [{...gap, y: 20}]).path).toBe(`M100 20H200H300H400${toRight}`);
});

test('an arrow to the left goes from left side to right side, below where others arrive', () => {
  expect(routeArrow(right, lower, [])).toEqual({
    path: `M400 34C350 34 350 94 300 94${toLeft}`,
    label: {x: 350, y: 64},
  });
});

test('an arrow to the left passes the columns from right to left', () => {
  const far = {x: 600, y: 0, width: 100, height: 40};
  const passes = [gap, {left: 400, right: 500, y: 90}];
  expect(routeArrow(far, left, passes)).toEqual({
    path:
      'M600 34C550 34 550 90 500 90H400C350 90 350 120 300 120H200' +
      `C150 120 150 34 100 34${toLeft}`,
    label: {x: 150, y: 77},
  });
});

test('an arrow begins and ends at the middle of facing sides, whatever the sizes of its boxes', () => {
  const wide = {x: 8, y: 10, width: 208, height: 69};
  const tall = {x: 300, y: 33, width: 50, height: 86};
  expect(routeArrow(wide, tall, []).path).toBe(`M216 45C258 45 258 76 300 76${toRight}`);
  expect(routeArrow(tall, wide, []).path).toBe(`M300 90C258 90 258 59 216 59${toLeft}`);
});
