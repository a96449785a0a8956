import {findHeaviestPath} from '../graph/criticalPath.js';
import {findCycles} from '../graph/cycles.js';
import {findPhases} from '../graph/phases.js';
import type {
  Backlog,
  BacklogTicket,
  CriticalPath,
  LeftOutFile,
  UnreadableFile,
} from '../model/backlog.js';
import type {DisableComment} from '../model/disableComment.js';
import type {Document} from '../model/document.js';
import type {ExternalBacklog} from '../model/external.js';
import {noGitFacts} from '../model/gitFacts.js';
import type {StatusCategory} from '../model/status.js';
import type {Ticket} from '../model/ticket.js';
import {compareIds} from '../read/ticketIds.js';
import {buildEpics} from './epics.js';
import {buildExternalIndex} from './externals.js';
import {findBelonging} from './hierarchy.js';
import {buildIdIndex} from './idIndex.js';
import {joinTickets} from './joinTickets.js';
import {buildFullGraph, buildOpenGraph} from './openGraph.js';
import type {ReferenceTargets} from './references.js';

/** What a backlog is built from. */
export interface BacklogInput extends ReferenceTargets {
  /** Every file read, those of epics among them. */
  readonly tickets: readonly Ticket[];
  /** Spellings of a status beyond the known ones, in lower case. */
  readonly statuses?: Readonly<Record<string, StatusCategory>>;
  readonly unreadable?: readonly UnreadableFile[];
  readonly leftOut?: readonly LeftOutFile[];
  /** Backlogs of other sites: of tickets with the same id that of the first counts. */
  readonly externals?: readonly ExternalBacklog[];
}

/** Puts tickets and documents together. The result does not depend on the order of the input. */
export function buildBacklog(input: BacklogInput): Backlog {
  const files = [...input.tickets].sort(
    (a, b) => compareIds(a.id, b.id) || (a.path < b.path ? -1 : 1),
  );
  const externals = buildExternalIndex(input.externals ?? [], files);
  const index = buildIdIndex(files, (id) => externals.byId.has(id));
  const {tickets, edges, membership} = joinTickets(
    files.filter(({kind}) => kind === 'ticket'),
    {
      targets: input,
      statuses: input.statuses ?? {},
      epicFiles: files.filter(({kind}) => kind === 'epic'),
      ids: index,
      externals,
    },
  );
  const byId = new Map(tickets.toReversed().map((ticket) => [ticket.ticket.id, ticket]));
  const epics = buildEpics(membership, tickets);
  const parts = {tickets, byId, epics};
  const {graph, isJoint} = buildOpenGraph(parts);
  return {
    tickets,
    byId,
    ids: index,
    epics,
    externals,
    epicIdOf(ticket) {
      const {epic} = findBelonging(ticket, index);
      return epic && (membership.find(epic, ticket.path)?.id ?? null);
    },
    documents: [...input.documents.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    edges,
    cycles: findTicketCycles(parts),
    phases: findPhases(graph, isJoint),
    criticalPath: toCriticalPath(
      findHeaviestPath(graph, (id) => byId.get(id)?.points ?? 0, isJoint),
      byId,
    ),
    unreadable: input.unreadable ?? [],
    leftOut: input.leftOut ?? [],
    disableComments: collectComments(files, input),
    git: noGitFacts,
  };
}

/** A ticket that another one links to is among the documents too. */
function collectComments(
  files: readonly Ticket[],
  {documents}: ReferenceTargets,
): DisableComment[] {
  const byPath = new Map<string, Ticket | Document>([
    ...documents,
    ...files.map((file) => [file.path, file] as const),
  ]);
  return [...byPath.values()].flatMap(({disableComments}) => disableComments);
}

/** Cycles as their tickets; the epics that join some of them are left out. */
function findTicketCycles(parts: Pick<Backlog, 'tickets' | 'byId' | 'epics'>): string[][] {
  const {graph, isJoint} = buildFullGraph(parts);
  return findCycles(graph).map((cycle) => cycle.filter((node) => !isJoint(node)));
}

function toCriticalPath(
  ids: readonly string[],
  byId: ReadonlyMap<string, BacklogTicket>,
): CriticalPath {
  const points = ids.map((id) => byId.get(id)?.points ?? null);
  return {
    ids,
    points: points.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    unestimated: ids.filter((_, index) => points[index] === null),
  };
}
