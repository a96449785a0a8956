import {expect, test} from 'vitest';
import {splitArrow} from '../../plugin/lib/client/graphPaths.js';
import {routeArrow} from '../../plugin/lib/core/picture/route.js';

const boxes = [
  {x: 0, y: 0, width: 100, height: 40},
  {x: 200, y: 60, width: 100, height: 40},
  {x: 400, y: 0, width: 100, height: 40},
  {x: 200, y: 0, width: 100, height: 40},
];
const columns = [0, 200, 400].map((left) => ({left, right: left + 100}));

test.each([
  ['flat', 0, 3, 'M200 20m-6-4 6 4-6 4'],
  ['bent', 0, 1, 'M200 80m-6-4 6 4-6 4'],
  ['through a column', 0, 2, 'M400 20m-6-4 6 4-6 4'],
  ['to the left', 2, 1, 'M300 94m6-4-6 4 6 4'],
])('the head of an arrow that is %s begins where its line ends', (_, from, to, head) => {
  const {path} = routeArrow({from, to}, boxes, columns, []);
  const parts = splitArrow(path);
  expect(parts.head).toBe(head);
  expect(path.startsWith(parts.line)).toBe(true);
  expect(parts.line).not.toContain('m');
});

test('a path without a head is a line', () => {
  expect(splitArrow('')).toEqual({line: '', head: ''});
});
