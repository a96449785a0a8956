import {findingsOnlyIn} from '../core/compare/findings.js';
import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import {changedFiles} from '../io/changedFiles.js';
import {commitTree} from '../io/commitTree.js';
import {resolveCommit} from '../io/git.js';
import {loadBacklog} from '../io/loadBacklog.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import type {CommandCall} from './command.js';
import {cacheFor} from './load.js';

/**
 * Keeps the diagnostics that files changed since a revision take part in, and those that were not
 * there before: a deleted ticket leaves its faults in the files that name it.
 */
export function narrowingToChanged(
  {project}: LoadedBacklog,
  revision: string,
  call: CommandCall,
): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  const commit = resolveCommit(project.root, revision);
  const changed = changedFiles(project.root, commit);
  let before: readonly Diagnostic[] | null = null;
  return (diagnostics) => {
    if (changed.size === 0 || diagnostics.length === 0) return [];
    before ??= loadBacklog(
      project,
      commitTree(project.root, commit),
      cacheFor(call, project),
    ).diagnostics;
    const added = new Set(findingsOnlyIn(diagnostics, before));
    return diagnostics.filter((it) => added.has(it) || isAbout(it, changed));
  };
}

/** Whether a diagnostic has a place in one of the files, or speaks of one of them. */
function isAbout({place, related, about}: Diagnostic, files: ReadonlySet<string>): boolean {
  const places = [place, ...related.map((it) => it.place)];
  return places.some((it) => files.has(it.path)) || about.some((file) => files.has(file));
}
