import type {BacklogTicket, Belonger, Edge, IdIndex, Readiness} from '../model/backlog.js';
import type {ExternalIndex} from '../model/external.js';
import {rememberWith} from '../model/memo.js';
import {isOpen, progressOf, statusOf} from '../model/status.js';
import type {Status, StatusCategory} from '../model/status.js';
import {readStatus} from '../model/statusSpellings.js';
import type {Pause} from '../model/statusSpellings.js';
import type {Ticket} from '../model/ticket.js';
import {resolveDependencies, withEpics} from './dependencies.js';
import type {NumberedId} from './dependencies.js';
import {buildEdges} from './edges.js';
import type {Declaring} from './edges.js';
import {findEpics} from './epics.js';
import type {EpicMembership} from './epics.js';
import {isExternalOpen, withExternals} from './externals.js';
import {resolveFiles} from './filePaths.js';
import {collectChildren, findBelonging} from './hierarchy.js';
import type {Belonging} from './hierarchy.js';
import {normalId, partsOf} from './idForms.js';
import {collectNeighbours} from './neighbours.js';
import {resolveDocuments} from './documents.js';
import type {ReferenceTargets} from './references.js';
import {assignSlugs} from './slugs.js';

/** Addresses below the tickets' route that pages of their own have. */
const reservedSlugs = [
  'board',
  'dependencies',
  'documents',
  'epics',
  'files',
  'health',
  'index',
  'list',
  'tickets',
];

/** Tickets and epics seen together. */
export interface JoinedTickets {
  readonly tickets: readonly BacklogTicket[];
  readonly edges: readonly Edge[];
  readonly membership: EpicMembership;
}

/** What joining needs beside the tickets, which are in id order. */
export interface JoinInput {
  readonly targets: ReferenceTargets;
  readonly statuses: Readonly<Record<string, StatusCategory>>;
  readonly epicFiles: readonly Ticket[];
  readonly ids: IdIndex;
  readonly externals: ExternalIndex;
}

/** Resolves what tickets say of each other, and what follows for each of them. */
export function joinTickets(tickets: readonly Ticket[], input: JoinInput): JoinedTickets {
  const numbered = [...new Set(tickets.map(({id}) => id))].map((id): NumberedId => ({
    id,
    ...partsOf(id),
  }));
  const belongings = tickets.map((ticket) => findBelonging(toBelonger(ticket), input.ids));
  const namings = tickets.flatMap((ticket, index) => {
    const epic = belongings[index]?.epic;
    return epic ? [{ticket, epic}] : [];
  });
  const membership = findEpics(namings, input.epicFiles, input.ids);
  const epics = new Map(membership.epics.map((epic) => [normalId(epic.id), epic]));
  const declaring = tickets.map((ticket) => ({
    ticket,
    dependencies: withExternals(
      withEpics(
        resolveDependencies(ticket, input.ids, numbered),
        epics,
        membership.epicOf.get(ticket),
      ),
      input.externals,
    ),
  }));
  const edges = buildEdges(declaring);
  const joined = toBacklogTickets({declaring, belongings, edges, membership}, input);
  return {tickets: joined, edges, membership};
}

function toBelonger({path, id, fields, parent}: Ticket): Belonger {
  return {path, id, epic: fields.epic?.value ?? null, parent};
}

interface Found {
  readonly declaring: readonly Declaring[];
  readonly belongings: readonly Belonging[];
  readonly edges: readonly Edge[];
  readonly membership: EpicMembership;
}

function toBacklogTickets(found: Found, input: JoinInput): BacklogTicket[] {
  const {declaring, belongings, edges, membership} = found;
  const ids = declaring.map(({ticket}) => ticket.id);
  const slugs = assignSlugs(ids, reservedSlugs);
  const statuses = declaring.map(({ticket}) => statusOf(ticket, input.statuses));
  const neighbours = collectNeighbours(declaring, edges);
  const children = collectChildren(
    ids.map((id, index) => ({id, parentId: belongings[index]?.parentId ?? null})),
  );
  const known = findOpen(declaring, statuses, membership);
  // An id that no ticket has counts as open: nobody can tell that it is done.
  const isIdOpen = (id: string): boolean => known.get(id) ?? isExternalOpen(id, input.externals);
  return declaring.map(({ticket, dependencies}, index) => {
    const status = statuses[index] as Status;
    const written = ticket.fields.status?.value;
    const meaning = written === undefined ? null : readStatus(written, input.statuses);
    // A status that is not in the way of work, such as one in progress, says nothing against it.
    const pause = status.category === 'todo' ? (meaning?.pause ?? null) : null;
    const {blockedBy, blocks} = neighbours.get(ticket.id) ?? {blockedBy: [], blocks: []};
    return {
      ticket,
      slug: slugs[index] as string,
      status,
      isStatusUnknown: written !== undefined && meaning === null,
      readiness: readinessOf(status, pause, blockedBy, isIdOpen),
      pause,
      progress: progressOf(ticket),
      points: ticket.fields.points?.value ?? null,
      epicId: membership.epicOf.get(ticket)?.id ?? null,
      parentId: belongings[index]?.parentId ?? null,
      childIds: children.get(ticket.id) ?? [],
      dependencies,
      blockedBy,
      blocks,
      ...resolveTargets(ticket, input.targets.files, input.targets.documents),
    };
  });
}

/** What a ticket refers to, and what it changes. */
const resolveTargets = rememberWith(
  (
    ticket: Ticket,
    existing: ReferenceTargets['files'],
    known: ReferenceTargets['documents'],
  ): Pick<BacklogTicket, 'documents' | 'files'> => ({
    documents: resolveDocuments(ticket, {files: existing, documents: known}),
    files: resolveFiles(ticket.files, existing),
  }),
);

/** Whether each ticket is open, by id: of duplicates the first counts. An epic is while a ticket of it is. */
function findOpen(
  declaring: readonly Declaring[],
  statuses: readonly Status[],
  {epics, epicOf}: EpicMembership,
): Map<string, boolean> {
  const open = new Map<string, boolean>();
  const openEpics = new Set<string>();
  for (const [index, {ticket}] of declaring.entries()) {
    const isTicketOpen = isOpen(statuses[index] as Status);
    if (!open.has(ticket.id)) open.set(ticket.id, isTicketOpen);
    const epic = epicOf.get(ticket);
    if (epic && isTicketOpen) openEpics.add(epic.id);
  }
  for (const {id} of epics) if (!open.has(id)) open.set(id, openEpics.has(id));
  return open;
}

function readinessOf(
  status: Status,
  pause: Pause | null,
  blockedBy: readonly string[],
  isIdOpen: (id: string) => boolean,
): Readiness | null {
  if (!isOpen(status)) return null;
  if (pause === 'on-hold') return 'blocked';
  return blockedBy.some(isIdOpen) ? 'blocked' : 'ready';
}
