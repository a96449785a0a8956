import {expect, test} from 'vitest';
import {columnsOf, readLayout, writeLayout} from '../../../plugin/lib/core/picture/layout.js';

const text = '300 90;104 40;416 50;728 40;0 2 12';
const layout = {
  width: 300,
  height: 90,
  centres: [
    {x: 104, y: 40},
    {x: 416, y: 50},
    {x: 728, y: 40},
  ],
  passes: new Map([['0 2', [12]]]),
};

test('a layout is its size, the centres of its boxes and the passes of its arrows', () => {
  expect(writeLayout(layout)).toBe(text);
  expect(readLayout(text, 3)).toEqual(layout);
  expect(readLayout('300 90;104 40', 1)).toEqual({
    ...layout,
    centres: [{x: 104, y: 40}],
    passes: new Map(),
  });
});

test.each([
  ['is empty', ''],
  ['is no layout', 'null'],
  ['has too few boxes', '300 90;104 40;416 50'],
  ['has a word for a number', '300 90;104 40;416 x;728 40'],
  ['has a part of a pixel', '300 90;104 40.5;416 50;728 40'],
  ['has a place outside', '300 90;104 -40;416 50;728 40'],
  ['has a number without end', '300 90;104 Infinity;416 50;728 40'],
  ['has a size that is none', 'NaN 90;104 40;416 50;728 40'],
  ['has a damaged pass', `${text}"/>`],
  ['has a box with one number', '300 90;104 40;416;728 40'],
  ['has a box with nothing', '300 90;104 40;;728 40'],
  ['has a size of one number', '300;104 40;416 50;728 40'],
  ['has a pass without a height', `${text};0 1`],
  ['is separated otherwise', text.replaceAll(';', '\n')],
])('a text is refused that %s', (_, damaged) => {
  expect(readLayout(damaged, 3)).toBeNull();
});

test('columns are told once each, from left to right by number', () => {
  const centres = [416, 1040, 104, 416].map((x, y) => ({x, y}));
  expect(columnsOf(centres)).toEqual([104, 416, 1040]);
});
