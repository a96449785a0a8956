import {textOfEdit} from '../diagnostic/fix.js';
import type {TextEdit} from '../diagnostic/fix.js';
import {comparePlaces} from '../source/sourceFile.js';
import type {Place} from '../source/sourceFile.js';

/**
 * Edits of one file in the order of their places, each given once, and those of a list as one edit.
 * At one place the texts
 * that are no list come first, then the lists that bring the least along: a list that goes on before
 * one with a label of its own. What replaces text comes last.
 */
export function joinEdits(edits: readonly TextEdit[]): TextEdit[] {
  const joined = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const key = keyOf(edit);
    const same = joined.get(key);
    if (!same) joined.set(key, [edit]);
    else if (same.every(({text}) => text !== edit.text)) same.push(edit);
  }
  return [...joined.values()]
    .map(toOne)
    .sort(compare)
    .map(({place, text}) => ({place, text}));
}

function keyOf({place, text, list}: TextEdit): string {
  const {line, column, endLine, endColumn} = place;
  const what = list ? ['list', list.before, list.between] : ['text', text];
  return JSON.stringify([line, column, endLine, endColumn, ...what]);
}

interface JoinedEdit {
  readonly place: Place;
  readonly text: string;
  readonly before: number;
}

function toOne([first, ...others]: readonly TextEdit[]): JoinedEdit {
  const {place, list} = first as TextEdit;
  const between = list?.between ?? '';
  const text = textOfEdit(first as TextEdit) + others.map((it) => between + it.text).join('');
  return {place, text, before: list?.before.length ?? 0};
}

function compare(a: JoinedEdit, b: JoinedEdit): number {
  return (
    comparePlaces(a.place, b.place) ||
    a.place.endLine - b.place.endLine ||
    a.place.endColumn - b.place.endColumn ||
    a.before - b.before
  );
}
