import {expect, test} from 'vitest';
import {splitArrow} from '../../plugin/lib/client/graphPaths.js';
import {routeArrow} from '../../plugin/lib/core/picture/route.js';

const left = {x: 0, y: 0, width: 100, height: 40};
const middle = {x: 200, y: 0, width: 100, height: 40};
const lower = {x: 200, y: 60, width: 100, height: 40};
const right = {x: 400, y: 0, width: 100, height: 40};
const gap = {left: 200, right: 300, y: 120};

test.each([
  ['flat', left, middle, [], 'M200 20m-6-4 6 4-6 4'],
  ['bent', left, lower, [], 'M200 80m-6-4 6 4-6 4'],
  ['through a column', left, right, [gap], 'M400 20m-6-4 6 4-6 4'],
  ['to the left', right, lower, [], 'M300 94m6-4-6 4 6 4'],
  ['flat to the left', right, middle, [], 'M300 34m6-4-6 4 6 4'],
])('the head of an arrow that is %s begins where its line ends', (_, from, to, passes, head) => {
  const {path} = routeArrow(from, to, passes);
  const parts = splitArrow(path);
  expect(parts.head).toBe(head);
  expect(path.startsWith(parts.line)).toBe(true);
  expect(parts.line).not.toContain('m');
});

test('a path without a head is a line', () => {
  expect(splitArrow('')).toEqual({line: '', head: ''});
});
