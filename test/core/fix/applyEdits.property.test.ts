import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyEdits} from '../../../plugin/lib/core/fix/applyEdits.js';

const path = 'tickets/PAY-1.md';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Line and column of an offset, counted character by character. */
function positionOf(text: string, offset: number): {line: number; column: number} {
  let [line, column] = [1, 1];
  for (let at = 0; at < offset; at++) {
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    [line, column] = isEnd ? [line + 1, 1] : [line, column + 1];
  }
  return {line, column};
}

function toEdit(text: string, {start, end, text: written}: Change) {
  const [from, to] = [positionOf(text, start), positionOf(text, end)];
  const place = {path, ...from, endLine: to.line, endColumn: to.column};
  return {place, text: written};
}

/** Whether an offset stands between the two characters of a CRLF, where no place points. */
function splitsLineEnd(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}

const pieces = fc.constantFrom('a', 'ß', '🚀', ' ', '\t', '\n', '\r\n', '\r');
const texts = fc.array(pieces, {maxLength: 40}).map((all) => all.join(''));
const changes = fc
  .tuple(
    texts,
    fc.array(fc.tuple(fc.nat(60), fc.constantFrom('', 'x', 'PAY-3', 'ü ')), {maxLength: 6}),
  )
  .map(([text, cuts]) => {
    const offsets = [...new Set(cuts.map(([at]) => Math.min(at, text.length)))]
      .filter((offset) => !splitsLineEnd(text, offset))
      .sort((a, b) => a - b);
    const all: Change[] = [];
    for (let at = 0; at + 1 < offsets.length; at += 2) {
      const [start = 0, end = 0] = offsets.slice(at, at + 2);
      all.push({start, end, text: cuts[at]?.[1] ?? ''});
    }
    return {text, all};
  });

/** From the last change to the first, so that no offset moves. */
function applyNaively(text: string, all: readonly Change[]): string {
  return all
    .toReversed()
    .reduce((done, {start, end, text: it}) => done.slice(0, start) + it + done.slice(end), text);
}

test('edits make of a text what changing it by offsets makes of it', () => {
  fc.assert(
    fc.property(changes, ({text, all}) => {
      const edits = all.map((change) => toEdit(text, change));
      expect(applyEdits(text, edits)).toBe(applyNaively(text, all));
    }),
    {numRuns: 1000},
  );
});

test('the edits that undo others restore the text', () => {
  fc.assert(
    fc.property(changes, ({text, all}) => {
      const changed = applyNaively(text, all);
      let moved = 0;
      const back = all.map(({start, end, text: written}) => {
        const from = start + moved;
        moved += written.length - (end - start);
        return {start: from, end: from + written.length, text: text.slice(start, end)};
      });
      // A line end put back is written as its neighbours are, so that only texts with one kind compare.
      fc.pre(back.every(({text: it}) => !/[\r\n]/.test(it)));
      fc.pre(
        back.every(
          ({start, end}) => !splitsLineEnd(changed, start) && !splitsLineEnd(changed, end),
        ),
      );
      expect(
        applyEdits(
          changed,
          back.map((it) => toEdit(changed, it)),
        ),
      ).toBe(text);
    }),
    {numRuns: 1000},
  );
});

test.each([
  ['a\r\nb\r\n', 1, 'a\r\nx\r\nb\r\n'],
  ['a\rb\nc', 1, 'a\rx\rb\nc'],
  ['a\r\nb\nc', 2, 'a\r\nb\nx\nc'],
  ['a\r\nb', 2, 'a\r\nb\r\nx'],
  ['a', 1, 'a\nx'],
])('a new line in %j behind line %d ends as that line does', (text, line, expected) => {
  const place = {path, line, column: 2, endLine: line, endColumn: 2};
  expect(applyEdits(text, [{place, text: '\nx'}])).toBe(expected);
});
