import type {ComparedSide} from '../core/compare/side.js';
import {readDocumentSections} from '../core/read/documentSections.js';
import type {DocumentSection} from '../core/read/documentSections.js';
import {loadBacklog} from './loadBacklog.js';
import type {LoadedBacklog} from './loadBacklog.js';
import type {Project} from './project.js';
import {readText} from './sourceTree.js';
import type {SourceTree} from './sourceTree.js';

/** Reads a project in two states, to be compared; the options are the same for both. */
export function loadSides(
  project: Project,
  base: SourceTree,
  head: SourceTree,
): {base: ComparedSide; head: ComparedSide} {
  const before = loadBacklog(project, base);
  const after = loadBacklog(project, head);
  const paths = [before, after].flatMap(({backlog}) => backlog.documents.map(({path}) => path));
  return {base: toSide(before, new Set(paths)), head: toSide(after, new Set(paths))};
}

/** A document that only one side names may be there on the other side too. */
function toSide(loaded: LoadedBacklog, paths: ReadonlySet<string>): ComparedSide {
  const {backlog, diagnostics, tree} = loaded;
  const sections = new Map<string, readonly DocumentSection[]>();
  for (const path of paths) {
    const text = tree.has(path) ? readText(tree, path) : null;
    if (text !== null) sections.set(path, readDocumentSections({path, text}));
  }
  return {backlog, diagnostics, sections};
}
