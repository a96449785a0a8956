import {expect, test} from 'vitest';
import {readPlain} from '../../../plugin/lib/core/picture/plainFormat.js';

const shape = '"" solid box black lightgrey';

function plainOf(size: string, ...rows: readonly string[]): string {
  return [`graph 1 ${size}`, ...rows, 'stop', ''].join('\n');
}

function node(name: string, x: number, y: number): string {
  return `node ${name} ${String(x)} ${String(y)} 1 0.5 ${shape}`;
}

test('inches become pixels, of which no part is lost at the edge, and y points downwards', () => {
  const text = plainOf(
    '6.5834 1.0972',
    `node n0 1.4445 0.3611 2.8889 0.7222 ${shape}`,
    `node n1 5.1389 0.7361 2.8889 0.7222 ${shape}`,
    'edge n0 n1 4 2.8917 0.5077 3.1549 0.53461 3.4295 0.5627 3.6926 0.58961 solid black',
  );
  expect(readPlain(text)).toEqual({
    width: 475,
    height: 79,
    centres: [
      {x: 104, y: 53},
      {x: 370, y: 26},
    ],
    passes: new Map(),
  });
});

test('boxes are placed by their names, not by the order of the text', () => {
  const text = plainOf('5 2', node('n2', 4.5, 1.5), node('n0', 0.5, 1), node('n1', 2.5, 0.5));
  expect(readPlain(text).centres).toEqual([
    {x: 36, y: 72},
    {x: 180, y: 108},
    {x: 324, y: 36},
  ]);
});

/** Boxes in four columns, of which the outer ones are joined by an edge with these points. */
function passesOf(edge: string): ReadonlyMap<string, readonly number[]> {
  const boxes = [0.5, 2.5, 4.5, 6.5].map((x, index) => node(`n${String(index)}`, x, 1));
  return readPlain(plainOf('7 2', ...boxes, `edge ${edge} solid black`)).passes;
}

test('an edge passes a column where its line does, for which control points do not count', () => {
  // From 1.5 to 3.5 inches it rises from 0.5 to 1, and from there to 5.5 it is flat.
  const points = '1 1  9 9 9 9  1.5 0.5  9 9 9 9  3.5 1  9 9 9 9  5.5 1  9 9 9 9  6 1';
  expect(passesOf(`n0 n3 13 ${points.replaceAll('  ', ' ')}`)).toEqual(
    new Map([['0 3', [90, 72]]]),
  );
});

test('an edge to the left has its passes from left to right too', () => {
  const points = '6 1 9 9 9 9 5.5 1 9 9 9 9 3.5 1 9 9 9 9 1.5 0.5 9 9 9 9 1 1';
  expect(passesOf(`n3 n0 13 ${points}`)).toEqual(new Map([['3 0', [90, 72]]]));
});

test('an edge over one column has one pass, and none is above the picture', () => {
  const points = '1 1 9 9 9 9 1.5 2.1 9 9 9 9 3.5 2.1 9 9 9 9 4 1';
  expect(passesOf(`n0 n2 10 ${points}`)).toEqual(new Map([['0 2', [0]]]));
});
