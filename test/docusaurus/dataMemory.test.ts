import {expect, test} from 'vitest';
import {createDataMemory} from '../../plugin/lib/docusaurus/dataMemory.js';

/** A memory, and the routes it has had written so far. */
function create() {
  const written: string[] = [];
  const write = createDataMemory((route) => {
    written.push(route);
    return Promise.resolve(`${route} ${String(written.length)}`);
  });
  return {write, written};
}

const props = (title: string, ...texts: string[]): unknown => ({
  title,
  body: texts.map((html) => ({kind: 'html', html})),
});

test('data that is the same is not written again, and has the same result', async () => {
  const {write, written} = create();
  const first = await write('/PAY-1', props('One', '<p>a</p>', '<p>b</p>'));
  expect(await write('/PAY-1', props('One', '<p>a</p>', '<p>b</p>'))).toBe(first);
  expect(written).toEqual(['/PAY-1']);
});

test.each([
  ['a word outside of texts', props('Two', '<p>a</p>', '<p>b</p>')],
  ['a text', props('One', '<p>a</p>', '<p>c</p>')],
  ['the order of texts', props('One', '<p>b</p>', '<p>a</p>')],
  ['the number of texts', props('One', '<p>a</p>')],
  ['a text that is cut in two', props('One', '<p>a</p><p>', 'b</p>')],
])('data that differs by %s is written again', async (_, other) => {
  const {write, written} = create();
  const first = await write('/PAY-1', props('One', '<p>a</p>', '<p>b</p>'));
  expect(await write('/PAY-1', other)).not.toBe(first);
  expect(written).toEqual(['/PAY-1', '/PAY-1']);
});

test('the pages do not know of each other', async () => {
  const {write, written} = create();
  await write('/PAY-1', props('One'));
  await write('/PAY-2', props('One'));
  expect(written).toEqual(['/PAY-1', '/PAY-2']);
});
