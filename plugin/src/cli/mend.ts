import {applyEdits} from '../core/fix/applyEdits.js';
import {planFixes} from '../core/fix/planFixes.js';
import type {FixPlan} from '../core/fix/planFixes.js';
import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import {loadBacklog} from '../io/loadBacklog.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import type {Project} from '../io/project.js';
import {whyNotRewritable} from '../io/rewriteFile.js';
import type {Rewriting} from '../io/rewriteFile.js';
import {diskTree, readText, steadyTree, treeWith} from '../io/sourceTree.js';
import type {SourceTree} from '../io/sourceTree.js';
import {findUnmended} from './unmended.js';

/** What becomes of a backlog when everything certain is mended; nothing is written yet. */
export interface Mending {
  /** The backlog as it is afterwards. */
  readonly loaded: LoadedBacklog;
  readonly mended: readonly Diagnostic[];
  /** Findings that have a fix which is not made. */
  readonly left: readonly LeftFinding[];
  /** The files that change, by path. */
  readonly files: ReadonlyMap<string, Rewriting>;
}

export interface LeftFinding {
  readonly diagnostic: Diagnostic;
  /** Why, in words that follow a colon. */
  readonly reason: string;
}

/** The findings of a backlog that are to be mended. */
export type Choose = (loaded: LoadedBacklog) => readonly Diagnostic[];

/** One fix may make way for another, such as the second entry of a list that was empty. */
const mostRounds = 10;

/** Makes fixes, reads again and goes on while there is something to mend. */
export function mend(project: Project, choose: Choose): Mending {
  const disk = steadyTree(diskTree(project.root));
  const mended: Diagnostic[] = [];
  let state: State = {loaded: loadBacklog(project, disk), texts: new Map()};
  for (let round = 1; ; round++) {
    const chosen = choose(state.loaded).filter(({fix}) => fix !== null);
    const {applied, left, next} = runRound(state, disk, chosen);
    mended.push(...applied);
    state = next;
    if (applied.length === 0 || round === mostRounds) {
      return {loaded: state.loaded, mended, left, files: toFiles(disk, state.texts)};
    }
  }
}

interface State {
  readonly loaded: LoadedBacklog;
  /** Texts that differ from those on disk. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Round {
  readonly applied: readonly Diagnostic[];
  readonly left: readonly LeftFinding[];
  readonly next: State;
}

/** Makes the fixes that can be made together; one that does not make its finding go is taken back. */
function runRound(state: State, disk: SourceTree, chosen: readonly Diagnostic[]): Round {
  const left = chosen.flatMap((it) => refusalOf(it, state.loaded.project, disk));
  for (;;) {
    const refused = new Set(left.map(({diagnostic}) => diagnostic));
    const plan = planFixes(chosen.filter((it) => !refused.has(it)));
    const next = plan.applied.length > 0 ? afterPlan(state, disk, plan) : state;
    const failed = findUnmended(state.loaded, next.loaded, plan.applied);
    if (failed.length === 0) {
      return {applied: plan.applied, left: [...left, ...plan.left.map(toLeft)], next};
    }
    const reason = 'the change would not mend it';
    left.push(...failed.map((diagnostic) => ({diagnostic, reason})));
  }
}

function refusalOf(
  diagnostic: Diagnostic,
  {root}: Project,
  disk: SourceTree,
): readonly LeftFinding[] {
  const paths = new Set(diagnostic.fix?.edits.map(({place}) => place.path));
  for (const path of paths) {
    const reason = whyNotRewritable(root, path, readText(disk, path) ?? '');
    if (reason !== null) return [{diagnostic, reason: `${path} is not written: ${reason}`}];
  }
  return [];
}

function afterPlan({loaded, texts}: State, disk: SourceTree, {edits}: FixPlan): State {
  const tree = treeWith(disk, texts);
  const changed = [...edits].map(
    ([path, all]) => [path, applyEdits(readText(tree, path) ?? '', all)] as const,
  );
  const next = new Map([...texts, ...changed]);
  return {loaded: loadBacklog(loaded.project, treeWith(disk, next)), texts: next};
}

function toLeft({diagnostic, other}: FixPlan['left'][number]): LeftFinding {
  return {diagnostic, reason: `${toWords(other)} changes the same text in another way`};
}

/** Where a finding stands, and its rule. */
export function toWords({ruleId, place}: Diagnostic): string {
  return `${place.path}:${String(place.line)}:${String(place.column)} (${ruleId})`;
}

function toFiles(disk: SourceTree, texts: ReadonlyMap<string, string>): Map<string, Rewriting> {
  const files = [...texts].map(
    ([path, after]) => [path, {before: readText(disk, path) ?? '', after}] as const,
  );
  return new Map(files.filter(([, {before, after}]) => before !== after).sort());
}
