import {expect, test} from 'vitest';
import type {Diagnostic} from '../../../plugin/lib/core/diagnostic/diagnostic.js';
import type {TextEdit} from '../../../plugin/lib/core/diagnostic/fix.js';
import {applyEdits} from '../../../plugin/lib/core/fix/applyEdits.js';
import {planFixes} from '../../../plugin/lib/core/fix/planFixes.js';

const path = 'tickets/PAY-1.md';

/** An edit of the first line, from one column up to another. */
function edit(column: number, endColumn: number, text: string, list?: TextEdit['list']): TextEdit {
  const place = {path, line: 1, column, endLine: 1, endColumn};
  return list ? {place, text, list} : {place, text};
}

function finding(name: string, ...edits: TextEdit[]): Diagnostic {
  return {
    ruleId: name,
    severity: 'warn',
    message: '',
    help: null,
    place: {path, line: 1, column: 1, endLine: 1, endColumn: 1},
    related: [],
    ticketId: 'PAY-1',
    about: [],
    fingerprint: name,
    fix: edits.length > 0 ? {title: '', edits} : null,
  };
}

/** What becomes of `abcdef`, and which findings are left, each with the one it clashes with. */
function plan(...diagnostics: Diagnostic[]): {text: string; left: string[]} {
  const {edits, left} = planFixes(diagnostics);
  return {
    text: applyEdits('abcdef', edits.get(path) ?? []),
    left: left.map(({diagnostic, other}) => `${diagnostic.ruleId} ${other.ruleId}`).sort(),
  };
}

test('edits side by side are all made, in whichever order they come', () => {
  const all = [finding('two', edit(3, 5, 'X')), finding('none'), finding('one', edit(1, 3, 'Y'))];
  expect(plan(...all)).toEqual({text: 'YXef', left: []});
});

test('insertions at one place are made in order, in front of what replaces the text there', () => {
  const all = [
    finding('a', edit(2, 2, '1')),
    finding('b', edit(2, 3, 'X')),
    finding('c', edit(2, 2, '2')),
  ];
  expect(plan(...all)).toEqual({text: 'a12Xcdef', left: []});
});

test('the same edit of two findings is made once', () => {
  const all = [finding('a', edit(2, 3, 'X')), finding('b', edit(2, 3, 'X'))];
  expect(plan(...all)).toEqual({text: 'aXcdef', left: []});
});

test('edits that overlap are both left, with every edit of their findings', () => {
  const all = [
    finding('a', edit(1, 4, 'X'), edit(6, 7, 'Z')),
    finding('b', edit(3, 5, 'Y')),
    finding('c', edit(5, 6, 'E')),
  ];
  expect(plan(...all)).toEqual({text: 'abcdEf', left: ['a b', 'b a']});
});

test('of three edits of one text, two of them the same, all are left', () => {
  const all = [
    finding('a', edit(2, 3, 'X')),
    finding('b', edit(2, 3, 'Y')),
    finding('c', edit(2, 3, 'X')),
  ];
  expect(plan(...all)).toEqual({text: 'abcdef', left: ['a b', 'b a', 'c b']});
});

test('an edit within a long one is left even if a short one stands between them', () => {
  const all = [
    finding('long', edit(1, 7, 'X')),
    finding('short', edit(2, 3, 'Y')),
    finding('last', edit(5, 5, 'Z')),
  ];
  expect(plan(...all)).toEqual({
    text: 'abcdef',
    left: ['last long', 'long short', 'short long'],
  });
});

test('texts of one list take a place together, behind lists that bring less along', () => {
  const own = {before: ' [', between: ', '};
  const none = {before: '', between: ', '};
  const all = [
    finding('a', edit(7, 7, '1', own)),
    finding('b', edit(7, 7, '2', {before: '+', between: '+'})),
    finding('c', edit(7, 7, '3', own)),
    finding('d', edit(1, 3, 'P', none)),
    finding('e', edit(1, 3, 'Q', none)),
  ];
  expect(plan(...all)).toEqual({text: 'P, Qcdef+2 [1, 3', left: []});
});
