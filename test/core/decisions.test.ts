import {describe, expect, test} from 'vitest';
import {lifeOf} from '../../plugin/lib/core/backlog/decisions.js';
import {readDocument} from '../../plugin/lib/core/index.js';

/** What became of each of these documents, by its title: null for one that holds, else what holds instead. */
function livesOf(texts: Readonly<Record<string, string>>): Record<string, unknown> {
  const documents = Object.entries(texts).map(([file, text]) =>
    readDocument({path: `docs/adr/${file}.md`, text}, 'adr'),
  );
  return Object.fromEntries(
    documents.map((document) => {
      const {holds, successor, claim} = lifeOf(document, documents);
      const by = claim ? {says: claim.by.title} : {};
      return [document.title, holds ? null : {now: successor?.title ?? null, ...by}];
    }),
  );
}

const superseded = (by: string): string => `\n\n## Status\n\nSuperseded by ${by}\n`;

describe('the end of the chain holds', () => {
  test.each([
    ['numbers', 'ADR-0002', '3'],
    ['links', '[ADR-0002](0002-b.md)', '[the third](./0003-c.md#decision)'],
    ['files', '0002-b', '0003-c.md'],
    ['titles', 'B', '[C](../gone/0003-c.md)'],
  ])('by %s', (_, second, third) => {
    expect(
      livesOf({
        '0001-a': `# A${superseded(second)}`,
        '0002-b': `# B${superseded(third)}`,
        '0003-c': '# C\n\n**Status:** Accepted\n',
      }),
    ).toEqual({A: {now: 'C'}, B: {now: 'C'}, C: null});
  });
});

test('a circle has no end, and neither has a chain that ends in a rejected decision', () => {
  expect(
    livesOf({
      '0001-a': `# A${superseded('ADR-2')}`,
      '0002-b': `# B${superseded('ADR-1')}`,
      '0003-c': `# C${superseded('ADR-4')}`,
      '0004-d': '# D\n\nStatus: Rejected\n',
      '0005-e': `# E${superseded('ADR-5')}`,
      '0006-f': `# F${superseded('ADR-99')}`,
    }),
  ).toEqual({
    A: {now: null},
    B: {now: null},
    C: {now: null},
    D: {now: null},
    E: {now: null},
    F: {now: null},
  });
});

describe('a decision that says it supersedes another one', () => {
  test.each([
    ['is believed where the other forgot it', 'Accepted', {now: 'B', says: 'B'}],
    [
      'and is superseded itself: the end of the chain holds',
      'Superseded by ADR-3',
      {now: 'C', says: 'B'},
    ],
    ['is not while it is only proposed', 'Proposed', null],
    ['is not if it was rejected', 'Rejected', null],
  ])('%s', (_, status, life) => {
    const lives = livesOf({
      '0001-a': '# A\n\n**Status:** Accepted\n',
      '0002-b': `# B\n\n**Status:** ${status}\n\n**Supersedes:** ADR-0001\n`,
      '0003-c': '# C\n\n**Status:** Accepted\n',
    });
    expect(lives['A']).toEqual(life);
  });

  test('fills in what the other leaves open, and adds nothing to what it says', () => {
    expect(
      livesOf({
        '0001-a': '# A\n\nStatus: Superseded\n',
        '0002-b': `# B${superseded('[C](0003-c.md)')}`,
        '0003-c': '# C\n\nStatus: Accepted\n\nSupersedes ADR-0001 and ADR-0002\n',
      }),
    ).toEqual({A: {now: 'C'}, B: {now: 'C'}, C: null});
  });
});

test('of decisions with one number that of the same folder is meant', () => {
  const read = (path: string, text: string) => readDocument({path, text}, 'adr');
  const old = read('services/b/adr/0001-a.md', `# Old${superseded('ADR-0002')}`);
  const other = read('services/a/adr/0002-x.md', '# Other\n\nStatus: Accepted\n');
  const next = read('services/b/adr/0002-y.md', '# Next\n\nStatus: Accepted\n');
  expect(lifeOf(old, [other, old, next]).successor).toBe(next);
});

test('a document that itself says only elsewhere that it is superseded no longer holds', () => {
  expect(
    livesOf({
      '0001-a': '# A\n\nStatus: Accepted\n\n## Links\n\n- Superseded by [B](0002-b.md)\n',
      '0002-b': '# B\n\nStatus: Accepted\n',
    }),
  ).toEqual({A: {now: 'B'}, B: null});
});
