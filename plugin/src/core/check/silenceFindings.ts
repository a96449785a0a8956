import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {DisableComment} from '../model/disableComment.js';
import type {Located} from '../source/sourceFile.js';

/** Diagnostics, those that a disable comment silences set apart. */
export interface Silenced {
  readonly kept: readonly Diagnostic[];
  readonly silenced: readonly Diagnostic[];
  /** Rules named by a comment, with the place of the name, of which it silences nothing. */
  readonly idle: readonly Located<string>[];
}

/**
 * Takes out each diagnostic whose place begins in a line that a comment silences, or in its file.
 * Where several comments do, the one for the line counts, and of two of a kind the first.
 */
export function silenceFindings(
  diagnostics: readonly Diagnostic[],
  comments: readonly DisableComment[],
): Silenced {
  const {ofLines, ofFiles, all} = collectTargets(comments);
  const used = new Set<Located<string>>();
  const kept: Diagnostic[] = [];
  const silenced: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const {ruleId, place} = diagnostic;
    const inFile = `${ruleId}\0${place.path}`;
    const target = ofLines.get(`${inFile}\0${place.line}`) ?? ofFiles.get(inFile);
    if (target) used.add(target);
    (target ? silenced : kept).push(diagnostic);
  }
  return {kept, silenced, idle: all.filter((target) => !used.has(target))};
}

interface Targets {
  /** Names of rules by rule, path and line; and by rule and path. */
  readonly ofLines: Map<string, Located<string>>;
  readonly ofFiles: Map<string, Located<string>>;
  readonly all: Located<string>[];
}

function collectTargets(comments: readonly DisableComment[]): Targets {
  const targets: Targets = {ofLines: new Map(), ofFiles: new Map(), all: []};
  for (const {scope, rules, lines} of comments) {
    if (scope === null) continue;
    for (const rule of rules) {
      targets.all.push(rule);
      if (lines === null) addFirst(targets.ofFiles, keyOf(rule), rule);
      else addLines(targets.ofLines, rule, lines);
    }
  }
  return targets;
}

/** A second comment for the same lines adds nothing, and would cost as many steps as there are lines. */
function addLines(
  ofLines: Targets['ofLines'],
  rule: Located<string>,
  {first, last}: NonNullable<DisableComment['lines']>,
): void {
  const key = keyOf(rule);
  if (ofLines.has(`${key}\0${first}`)) return;
  for (let line = first; line <= last; line++) ofLines.set(`${key}\0${line}`, rule);
}

function addFirst(map: Map<string, Located<string>>, key: string, rule: Located<string>): void {
  if (!map.has(key)) map.set(key, rule);
}

function keyOf({value, place}: Located<string>): string {
  return `${value}\0${place.path}`;
}
