import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {TextEdit} from '../diagnostic/fix.js';
import {comparePlaces} from '../source/sourceFile.js';
import type {Place} from '../source/sourceFile.js';
import {joinEdits} from './joinEdits.js';

/** Which findings are mended, and how. */
export interface FixPlan {
  readonly applied: readonly Diagnostic[];
  /** Findings whose fix is left since it and another one change the same text in different ways. */
  readonly left: readonly Conflict[];
  /** What is done to each file, by its path: edits in order, none of which overlap. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/** A finding that is not mended, and one it gets into the way of. */
export interface Conflict {
  readonly diagnostic: Diagnostic;
  readonly other: Diagnostic;
}

/**
 * Chooses the fixes to make. Where two of them change the same text in different ways, neither is
 * certain any more, and both are left. Edits that are the same are made once; insertions at the same
 * place are all made, in the order of their findings.
 */
export function planFixes(diagnostics: readonly Diagnostic[]): FixPlan {
  const fixable = diagnostics.filter(({fix}) => fix !== null);
  const conflicts = findConflicts(fixable.flatMap(editsOf));
  const applied = fixable.filter((diagnostic) => !conflicts.has(diagnostic));
  const byPath = new Map<string, TextEdit[]>();
  for (const {edit} of applied.flatMap(editsOf)) {
    const list = byPath.get(edit.place.path);
    if (list) list.push(edit);
    else byPath.set(edit.place.path, [edit]);
  }
  return {
    applied,
    left: fixable.flatMap((diagnostic) => {
      const other = conflicts.get(diagnostic);
      return other ? [{diagnostic, other}] : [];
    }),
    edits: new Map([...byPath].map(([path, edits]) => [path, joinEdits(edits)])),
  };
}

/** An edit, and the finding it belongs to. */
interface OwnedEdit {
  readonly edit: TextEdit;
  readonly owner: Diagnostic;
}

function editsOf(owner: Diagnostic): OwnedEdit[] {
  return (owner.fix?.edits ?? []).map((edit) => ({edit, owner}));
}

/**
 * Each finding that has an edit which overlaps another's. Of stretches of text it is enough to compare
 * each with the one that reaches furthest so far: what overlaps any other overlaps one of those.
 */
function findConflicts(edits: readonly OwnedEdit[]): Map<Diagnostic, Diagnostic> {
  const conflicts = new Map<Diagnostic, Diagnostic>();
  const note = ({owner}: OwnedEdit, other: OwnedEdit): void => {
    if (!conflicts.has(owner)) conflicts.set(owner, other.owner);
  };
  let furthest: Stretch | null = null;
  for (const stretch of toStretches(edits)) {
    const [first] = stretch.edits;
    const rival = stretch.isEmpty ? undefined : stretch.edits.find((it) => !canJoin(it, first));
    if (rival) for (const it of stretch.edits) note(it, canJoin(it, first) ? rival : first);
    if (furthest && comparePlaces(first.edit.place, furthest.end) < 0) {
      for (const it of stretch.edits) note(it, furthest.edits[0]);
      for (const it of furthest.edits) note(it, first);
    }
    if (!furthest || comparePlaces(stretch.end, furthest.end) > 0) furthest = stretch;
  }
  return conflicts;
}

/** The edits of one and the same stretch of text. */
interface Stretch {
  readonly edits: [OwnedEdit, ...OwnedEdit[]];
  readonly end: Place;
  readonly isEmpty: boolean;
}

function toStretches(edits: readonly OwnedEdit[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const each of edits.toSorted(
    (a, b) => comparePlaces(a.edit.place, b.edit.place) || comparePlaces(endOf(a), endOf(b)),
  )) {
    const end = endOf(each);
    const last = stretches.at(-1);
    const isSame = last && comparePlaces(last.edits[0].edit.place, each.edit.place) === 0;
    if (isSame && comparePlaces(last.end, end) === 0) last.edits.push(each);
    else stretches.push({edits: [each], end, isEmpty: comparePlaces(each.edit.place, end) === 0});
  }
  return stretches;
}

/** Whether two edits of the same stretch are the same, or parts of the same list. */
function canJoin({edit: a}: OwnedEdit, {edit: b}: OwnedEdit): boolean {
  if (!a.list || !b.list) return !a.list && !b.list && a.text === b.text;
  return a.list.before === b.list.before && a.list.between === b.list.between;
}

function endOf({edit: {place}}: OwnedEdit): Place {
  return {...place, line: place.endLine, column: place.endColumn};
}
