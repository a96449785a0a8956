import {describe, expect, test} from 'vitest';
import {createProgress} from '../../plugin/lib/io/progress.js';

/** What is written while 1,000 of 4,000 tickets are read at each of some times. */
function written(isScreen: boolean, times: readonly number[]): string[] {
  const texts: string[] = [];
  let time = 0;
  const progress = createProgress({isScreen, write: (text) => texts.push(text), now: () => time});
  const stage = progress.begin('Reading', 4000, 'tickets');
  for (const at of times) {
    time = at;
    stage.advance(1000);
  }
  stage.end();
  return texts;
}

describe('progress', () => {
  test('is one line of a screen, written over now and then and gone at the end', () => {
    expect(written(true, [200, 400, 450, 900])).toEqual([
      '\r\u001b[2Kdocusaurus-plugin-tickets: Reading 2,000 of 4,000 tickets',
      '\r\u001b[2K',
    ]);
    expect(written(true, [400, 600, 900])).toEqual([
      '\r\u001b[2Kdocusaurus-plugin-tickets: Reading 1,000 of 4,000 tickets',
      '\r\u001b[2Kdocusaurus-plugin-tickets: Reading 2,000 of 4,000 tickets',
      '\r\u001b[2Kdocusaurus-plugin-tickets: Reading 3,000 of 4,000 tickets',
      '\r\u001b[2K',
    ]);
  });

  test('is one line of a log for a stage that takes long', () => {
    expect(written(false, [900, 1100, 3000, 9000])).toEqual([
      'docusaurus-plugin-tickets: Reading 4,000 tickets\n',
    ]);
  });

  test('is not told of work that is soon over', () => {
    expect(written(true, [100, 200, 250, 290])).toEqual([]);
    expect(written(false, [200, 400, 600, 900])).toEqual([]);
  });
});
