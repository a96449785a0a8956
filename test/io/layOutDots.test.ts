import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {toDot} from '../../plugin/lib/core/picture/dot.js';
import {createLayOutDots} from '../../plugin/lib/io/layOutDots.js';
import {loadGraphviz} from '../../plugin/lib/io/graphviz.js';
import {folderWith} from '../helpers/folder.js';

function dotsOf(count: number): string[] {
  return Array.from({length: count}, (_, index) =>
    toDot(
      [
        {width: 208, height: 60 + index},
        {width: 208, height: 60},
      ],
      [{from: 0, to: 1}],
    ),
  );
}

async function run(file: string, dots: readonly string[]) {
  const failures: string[] = [];
  const layOut = await createLayOutDots(file, (reason) => failures.push(reason))(dots);
  return {layouts: dots.map(layOut), failures};
}

test('threads, one thread and the cache give the same layouts, and what is not used is dropped', async () => {
  const file = path.join(folderWith({}), 'cache', 'graphs.json');
  const dots = dotsOf(310);
  const inThreads = await run(file, dots);
  const kept = readFileSync(file, 'utf8');
  const cached = await run(file, dots);
  expect(cached).toEqual(inThreads);
  expect(readFileSync(file, 'utf8')).toBe(kept);
  const few = await run(
    path.join(folderWith({'no-folder': ''}), 'no-folder', 'x'),
    dots.slice(0, 5),
  );
  expect(few.layouts).toEqual(inThreads.layouts.slice(0, 5));
  await run(file, dots.slice(0, 1));
  expect(readFileSync(file, 'utf8').length).toBeLessThan(kept.length / 50);
  writeFileSync(file, kept.replace('310', '311').slice(0, -9));
  expect(await run(file, dots.slice(0, 5))).toEqual(few);
});

test('where Graphviz fails, it is told once and other layouts are there', async () => {
  const file = path.join(folderWith({}), 'graphs.json');
  const {layouts, failures} = await run(file, [...dotsOf(1), 'no graph']);
  expect([layouts[0] !== null, layouts[1], failures.length]).toEqual([true, null, 1]);
  const many = await run(file, [...dotsOf(310), 'no graph', 'none either']);
  expect(many.failures).toHaveLength(1);
  expect(many.layouts.slice(-2)).toEqual([null, null]);
});

test('threads give letter for letter what Graphviz gives in this one', async () => {
  const boxes = [60, 70, 60].map((height) => ({width: 208, height}));
  const dots = Array.from({length: 310}, (_, index) =>
    toDot(
      [...boxes, {width: 208, height: 50 + index}],
      [
        {from: 0, to: 1},
        {from: 1, to: 2},
        {from: 0, to: 2},
        {from: 3, to: 1},
      ],
    ),
  );
  const {layouts, failures} = await run(path.join(folderWith({}), 'graphs.json'), dots);
  const layOut = await loadGraphviz();
  expect(layouts).toEqual(dots.map(layOut));
  expect(failures).toEqual([]);
});
