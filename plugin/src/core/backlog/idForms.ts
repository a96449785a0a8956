import {remember} from '../model/memo.js';

/** Ids recur: each is named by its neighbours, and by its own ticket in every round of a watch. */
export const mostIds = 20_000;

/**
 * The form in which ids are compared: without case, zeros in front of numbers and the difference
 * between a blank, `-` and `_`; `Stories 1.1` is `story-1.1`.
 */
export const normalId = remember(
  (id: string): string =>
    id
      .trim()
      .toLowerCase()
      .replace(/#/g, '')
      .replace(/[\s_-]+/g, '-')
      .replace(/(?<!\d)0+(?=\d)/g, '')
      .replace(/^(user-)?stories(?=-)/, '$1story')
      .replace(/^(task|ticket|issue|bug|spike|feature|epic|phase|milestone)s(?=-)/, '$1'),
  mostIds,
);

/** Letters and numbers of an id, apart: `EPIC-01-STORY-002` is `epic/story` with 1 and 2. */
export interface IdParts {
  readonly letters: string;
  readonly numbers: readonly number[];
}

export const partsOf = remember((id: string): IdParts => {
  const normal = normalId(id);
  return {
    letters: (normal.match(/\p{L}+/gu) ?? []).join('/'),
    numbers: (normal.match(/\d+/g) ?? []).map(Number),
  };
}, mostIds);

/** Orders number by number: 1.2 before 1.10 before 2. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
