import {describe, expect, test} from 'vitest';
import {captionOf, cycleTexts} from '../../plugin/lib/client/graphCaption.js';
import {
  graphTitle,
  neighboursText,
  nodeStateText,
  outsideText,
} from '../../plugin/lib/client/graphWords.js';
import type {
  DrawingProps,
  GraphNodeProps,
  GraphProps,
} from '../../plugin/lib/core/pages/graphProps.js';

const drawing: DrawingProps = {width: 1, height: 1, boxes: [], lines: [], implied: 0};

function graph(changes: Partial<GraphProps>): GraphProps {
  return {
    kind: 'ticket',
    nodes: [],
    edges: [],
    drawing,
    wider: null,
    cycles: [],
    more: 0,
    apart: 0,
    ...changes,
  };
}

function node(changes: Partial<GraphNodeProps>): GraphNodeProps {
  return {
    id: 'PAY-1',
    title: 'Title',
    url: '/t/PAY-1',
    state: 'ready',
    label: 'PAY-1',
    lines: ['Title'],
    isCurrent: false,
    isOutside: false,
    blockersOutside: 0,
    progress: null,
    ...changes,
  };
}

function caption(changes: Partial<GraphProps>, shown: DrawingProps | null = drawing): string {
  return captionOf(graph(changes), shown).join(' ');
}

const reading = 'An arrow leads from a blocker to what it blocks.';

describe('the text beside a picture', () => {
  test('says how it is read', () => {
    expect(caption({})).toBe(reading);
  });

  test('says what the numbers on arrows are, where there are some', () => {
    const edge = {from: 0, to: 1, isCycle: false};
    expect(caption({kind: 'epics', edges: [{...edge, count: 1}]})).toBe(reading);
    expect(caption({kind: 'epics', edges: [{...edge, count: 2}]})).toMatch(/its number counts/);
  });

  test('says that there is none', () => {
    expect(caption({kind: 'epic', apart: 2}, null)).toBe(
      'There is no picture of these dependencies, only the table. 2 tickets depend on no other.',
    );
  });

  test.each([
    [1, /\+1 more ticket\.$/],
    [7, /\+7 more tickets\.$/],
  ])('counts %d tickets that are too far away', (more, expected) => {
    expect(caption({more})).toMatch(expected);
  });

  test.each([
    [1, /Open tickets come first: 1 more ticket has no room here\.$/],
    [12, /Open tickets come first: 12 more tickets have no room here\.$/],
  ])('says which of an epic come first, and counts %d others', (more, expected) => {
    expect(caption({kind: 'epic', more})).toMatch(expected);
  });

  test.each([
    [1, /1 dependency that follows from others is in the table only\.$/],
    [3, /3 dependencies that follow from others are in the table only\.$/],
  ])('counts %d that the table has alone', (implied, expected) => {
    expect(caption({}, {...drawing, implied})).toMatch(expected);
  });

  test.each([
    [1, '1 ticket depends on no other.'],
    [3, '3 tickets depend on no other.'],
  ])('counts %d tickets without dependencies', (apart, expected) => {
    expect(caption({kind: 'epic', apart})).toBe(`${reading} ${expected}`);
  });

  test('names each cycle from its first ticket back to it', () => {
    const cycles = [
      ['PAY-1', 'PAY-2', 'PAY-3'],
      ['PAY-5', 'PAY-6'],
    ];
    expect(cycleTexts(graph({cycles}))).toEqual([
      'Dashed: PAY-1 → PAY-2 → PAY-3 → PAY-1 is a cycle in which each blocks the next.',
      'Dashed: PAY-5 → PAY-6 → PAY-5 is a cycle in which each blocks the next.',
    ]);
    expect(cycleTexts(graph({kind: 'epics', cycles: [['E-1', 'E-2']]}))).toEqual([
      'Dashed: E-1 → E-2 → E-1 wait for each other, with different tickets.',
    ]);
  });
});

describe('a box says', () => {
  test.each([
    [{state: 'in-progress'}, 'In progress'],
    [{state: 'todo'}, 'To do'],
    [{state: null}, 'no such ticket'],
    [{state: 'in-progress', progress: {done: 6, total: 8}}, 'In progress · 6/8'],
  ] as const)('where it stands: %o', (changes, expected) => {
    expect(nodeStateText(node(changes))).toBe(expected);
  });

  test.each([
    [{}, null],
    [{blockersOutside: 2}, '2 outside'],
    [{isOutside: true}, 'outside'],
  ])('what is outside of the epic: %o', (changes, expected) => {
    expect(outsideText(node(changes))).toBe(expected);
  });

  test('to those who do not see arrows, where these lead', () => {
    expect(neighboursText({blockers: ['A', 'B'], blocked: ['C']})).toBe(
      'Blocked by A, B. Blocks C.',
    );
    expect(neighboursText({blockers: [], blocked: ['C']})).toBe('Blocks C.');
    expect(neighboursText({blockers: [], blocked: []})).toBe('');
  });
});

test('a picture is called by what it is about', () => {
  expect([
    graphTitle('ticket', 'PAY-1'),
    graphTitle('epic', 'Payments'),
    graphTitle('epics', ''),
  ]).toEqual([
    'What PAY-1 waits for, and what waits for it',
    'Dependencies in Payments',
    'Epics that wait for each other',
  ]);
});
