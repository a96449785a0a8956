import {findClashes} from '../backlog/clashes.js';
import type {Comparison} from '../output/diffSchema.js';
import {compareClashes} from './clashes.js';
import {compareDependencies, compareCycles} from './dependencies.js';
import {compareDocuments} from './documents.js';
import {compareEpics} from './epics.js';
import {compareFindings} from './findings.js';
import {compareReadiness} from './readiness.js';
import type {ComparedSide} from './side.js';
import {compareTickets} from './tickets.js';

/**
 * Tells how `head` differs from `base`. A ticket is known by its id, wherever its file is; of
 * duplicates the first in path order counts.
 */
export function compareBacklogs(base: ComparedSide, head: ComparedSide): Comparison {
  const before = base.backlog;
  const after = head.backlog;
  return {
    tickets: {...compareTickets(before, after), readiness: compareReadiness(before, after)},
    epics: compareEpics(before.epics, after.epics),
    dependencies: compareDependencies(before.edges, after.edges),
    cycles: compareCycles(before, after),
    clashes: {introduced: compareClashes(findClashes(before), findClashes(after))},
    findings: compareFindings(base.diagnostics, head.diagnostics),
    documents: compareDocuments(base, head),
  };
}
