import {readFileSync} from 'node:fs';
import path from 'node:path';
import {applyBaseline} from '../core/baseline/applyBaseline.js';
import type {BaselineResult} from '../core/baseline/applyBaseline.js';
import {
  InvalidBaselineError,
  formatBaseline,
  parseBaseline,
  toBaseline,
} from '../core/baseline/baseline.js';
import type {Baseline} from '../core/baseline/baseline.js';
import {isOff} from '../core/check/ruleSettings.js';
import {writeFileAtomic} from './atomicFile.js';
import type {LoadedBacklog} from './loadBacklog.js';
import {ConfigurationError} from './project.js';
import type {Project} from './project.js';

/** Where a baseline is, and who named it: null where it is only looked for at its usual place. */
export interface BaselineFile {
  readonly file: string;
  readonly namedBy: '--baseline' | '`baseline`' | null;
}

/** The baseline file of a project: the one the option names, else the usual one at the root. */
export function baselineFileOf({root, baseline, options}: Project): BaselineFile {
  if (baseline !== null) return {file: baseline, namedBy: '`baseline`'};
  const suffix = options.id === 'default' ? '' : `-${options.id}`;
  return {file: path.join(root, `tickets-baseline${suffix}.json`), namedBy: null};
}

/**
 * Reads a baseline file; null where there is none and nobody named it.
 *
 * @throws {ConfigurationError} where it is broken, or missing although named
 */
export function readBaseline({file, namedBy}: BaselineFile): Baseline | null {
  const text = readIfThere(file);
  if (text === null) {
    if (namedBy === null) return null;
    throw new ConfigurationError(
      `${namedBy}: there is no file ${file}; write it with \`docusaurus-tickets check --update-baseline\``,
    );
  }
  try {
    return parseBaseline(text);
  } catch (error) {
    if (!(error instanceof InvalidBaselineError)) throw error;
    throw new ConfigurationError(
      `${file} is no baseline: ${error.message}; delete it, and write it anew with \`docusaurus-tickets check --update-baseline\``,
    );
  }
}

/** Tells the known diagnostics of a backlog from fresh ones; without a baseline all are fresh. */
export function compareWithBaseline(
  {diagnostics, tree, severities}: LoadedBacklog,
  baseline: Baseline | null,
): BaselineResult {
  if (!baseline) return {fresh: diagnostics, known: [], gone: []};
  return applyBaseline(diagnostics, baseline, {
    hasFile: (file) => tree.has(file),
    isOn: (ruleId) => !isOff(ruleId, severities),
  });
}

/**
 * Writes all diagnostics of a backlog into a baseline file, and keeps what it has of rules that are
 * off. Returns how many findings it holds.
 *
 * @throws {ConfigurationError} where there is another file of that name, or it cannot be written
 */
export function updateBaseline(loaded: LoadedBacklog, {file}: BaselineFile): number {
  const old = readBaseline({file, namedBy: null});
  const kept = (old?.findings ?? []).filter(({ruleId}) => isOff(ruleId, loaded.severities));
  const baseline = toBaseline(loaded.diagnostics, kept);
  try {
    writeFileAtomic(file, formatBaseline(baseline));
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be written: ${(error as Error).message}`);
  }
  return baseline.findings.length;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new ConfigurationError(`${file} cannot be read: ${message}`);
  }
}
