import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Picture} from '../../../plugin/lib/core/picture/picture.js';
import {sketch} from '../../../plugin/lib/core/picture/sketch.js';
import type {Sketch} from '../../../plugin/lib/core/picture/sketch.js';
import {backlogOf} from '../../helpers/backlog.js';

type Pair = readonly [number, number];

/** A picture of ids that nothing has, with these arrows. */
function pictureOf(count: number, pairs: readonly Pair[], isReduced = true): Picture {
  const ids = Array.from({length: count}, (_, at) => `PAY-${String(at + 1)}`);
  const edges = pairs.map(([from, to]) => ({from, to, count: 1}));
  return {ids, outside: [], edges, more: 0, isReduced, isTable: false};
}

function sketchOf(...given: Parameters<typeof pictureOf>): Sketch | null {
  return sketch(backlogOf(), pictureOf(...given));
}

/** The drawn arrows, by the places of the picture. */
function drawnPairs({boxes, arrows}: Sketch): Pair[] {
  return arrows.map(({from, to}) => [boxes[from]!.node, boxes[to]!.node]);
}

const triangle: readonly Pair[] = [
  [0, 1],
  [0, 2],
  [1, 2],
];
const diamond: readonly Pair[] = [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
];

test('an arrow that a longer way says is left out and counted', () => {
  const found = sketchOf(3, triangle);
  expect(found?.implied).toBe(1);
  expect(found?.arrows.map(({edge}) => edge)).toEqual([0, 2]);
});

test('two ways of the same length and a circle are drawn as they are', () => {
  expect(sketchOf(4, diamond)).toMatchObject({implied: 0, arrows: {length: 4}});
  expect(
    sketchOf(2, [
      [0, 1],
      [1, 0],
    ]),
  ).toMatchObject({implied: 0, arrows: {length: 2}});
});

test("a ticket's picture leaves arrows out only with more than two for each box", () => {
  const all = (count: number): Pair[] =>
    Array.from({length: count}, (_, from) => from).flatMap((from) =>
      Array.from({length: count - from - 1}, (_, at): Pair => [from, from + at + 1]),
    );
  expect(sketchOf(5, all(5), false)).toMatchObject({implied: 0, arrows: {length: 10}});
  expect(sketchOf(6, all(6), false)).toMatchObject({implied: 10, arrows: {length: 5}});
});

test('250 arrows are drawn, and of more none', () => {
  const pairs = Array.from({length: 256}, (_, at): Pair => [at % 16, 16 + Math.floor(at / 16)]);
  expect(sketchOf(32, pairs.slice(0, 250))?.arrows).toHaveLength(250);
  expect(sketchOf(32, pairs.slice(0, 251))).toBeNull();
});

/** Where the arrows lead from each place, over any number of steps. */
function reach(pairs: readonly Pair[]): string[] {
  const found = new Set(pairs.map(([from, to]) => `${String(from)} ${String(to)}`));
  const places = [...new Set(pairs.flat())];
  for (const via of places)
    for (const from of places)
      for (const to of places)
        if (
          found.has(`${String(from)} ${String(via)}`) &&
          found.has(`${String(via)} ${String(to)}`)
        )
          found.add(`${String(from)} ${String(to)}`);
  return [...found].sort();
}

test('what is drawn leads wherever all arrows would, circles or not, and what is not is counted', () => {
  const place = fc.nat(8);
  const pair = fc.tuple(place, place).filter(([from, to]) => from !== to);
  const pairs = fc.uniqueArray(pair, {maxLength: 30, selector: String});
  fc.assert(
    fc.property(pairs, (given) => {
      const found = sketchOf(9, given)!;
      expect(reach(drawnPairs(found))).toEqual(reach(given));
      expect(found.implied).toBe(given.length - found.arrows.length);
    }),
  );
});
