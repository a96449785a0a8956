import {placeOfFile} from '../source/sourceFile.js';
import type {SourceFile} from '../source/sourceFile.js';
import type {Diagnostic} from '../diagnostic/diagnostic.js';
import {anchorIn} from '../model/anchor.js';
import type {BacklogTicket} from '../model/backlog.js';
import {epicsById} from '../plan/openIds.js';
import type {ReadOptions} from '../read/readOptions.js';
import {marksIn} from '../render/body.js';
import type {BodyPart, RenderedTicket} from '../render/body.js';
import type {LineMark} from '../render/marks.js';
import {toCard, toFinding, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toTicketFiles} from './files.js';
import {toTicketGraph} from './graph.js';
import {renderFile} from './linkTargets.js';
import type {ArchivedTicketProps} from './archiveProps.js';
import type {TicketDetailsProps, TicketFindingProps, TicketPageProps} from './ticketProps.js';
import {toTicketDocuments} from './ticketDocuments.js';
import {toDependencies, toRelated} from './ticketRelations.js';
import {toTicketToc} from './ticketToc.js';

/** Props of a ticket's page; `source` is the file the ticket was read from. */
export function toTicketPageProps(
  context: PageContext,
  joined: BacklogTicket,
  source: SourceFile,
  read: ReadOptions,
): TicketPageProps {
  const {details, toc, description} = toDetails(context, joined, source, read, null);
  return {
    ...details,
    links: context.site.links,
    graph: toTicketGraph(context, joined.ticket.id),
    toc: toTicketToc(toc),
    description,
  };
}

/** Props of a ticket on the archive page of its epic, where its slug is its anchor. */
export function toArchivedTicketProps(
  context: PageContext,
  joined: BacklogTicket,
  source: SourceFile,
  read: ReadOptions,
): ArchivedTicketProps {
  const {details} = toDetails(context, joined, source, read, joined.slug);
  return {...details, anchor: joined.slug, epic: null};
}

type Details = Pick<RenderedTicket, 'toc' | 'description'> & {
  readonly details: TicketDetailsProps;
};

/** What is told of a ticket, in a section of a page or on a page of its own. */
function toDetails(
  context: PageContext,
  joined: BacklogTicket,
  source: SourceFile,
  read: ReadOptions,
  section: string | null,
): Details {
  const {ticket} = joined;
  const diagnostics = context.diagnosticsByPath.get(ticket.path) ?? [];
  const marks = [...toFileMarks(joined), ...toFindingMarks(diagnostics)];
  const shown = {checklists: ticket.checklists, marks, section};
  const {parts, toc, description} = renderFile(context, ticket, source, read, shown);
  const details = {
    card: toCard(context, joined),
    epic: toEpicLink(context, joined),
    due: ticket.fields.due?.value ?? null,
    parent: joined.parentId === null ? null : toTicketLink(context, joined.parentId),
    children: joined.childIds.map((id) => toTicketLink(context, id)),
    blockedBy: toDependencies(context, joined, 'blockedBy'),
    blocks: toDependencies(context, joined, 'blocks'),
    related: toRelated(context, joined),
    documents: toTicketDocuments(context, joined),
    body: parts,
    files: toTicketFiles(context, joined),
    findings: toFindings(context, diagnostics, parts, section),
    editUrl: context.site.editUrl(ticket.path),
  };
  return {details, toc, description};
}

function toEpicLink(
  {backlog, site}: PageContext,
  {epicId}: BacklogTicket,
): TicketDetailsProps['epic'] {
  const epic = epicId === null ? undefined : epicsById(backlog.epics).get(epicId);
  return epic ? {id: epic.id, name: epic.name, url: site.epicUrl(epic.slug)} : null;
}

function toFileMarks({files}: BacklogTicket): LineMark[] {
  return files.map(({change}, index) => ({line: change.place.line, mark: {kind: 'file', index}}));
}

/** What is about the file as a whole is about no line of its text. */
function toFindingMarks(diagnostics: readonly Diagnostic[]): LineMark[] {
  return diagnostics.flatMap(({place}, index) =>
    isWholeFile(place) ? [] : [{line: place.line, mark: {kind: 'finding', index}}],
  );
}

function isWholeFile(place: Diagnostic['place']): boolean {
  const {endLine, endColumn} = placeOfFile(place.path);
  return place.endLine === endLine && place.endColumn === endColumn;
}

function toFindings(
  context: PageContext,
  diagnostics: readonly Diagnostic[],
  parts: readonly BodyPart[],
  section: string | null,
): TicketFindingProps[] {
  const marks = marksIn(parts).filter(({kind}) => kind === 'finding');
  const inText = new Set(marks.map(({index}) => index));
  return diagnostics.map((diagnostic, index) => ({
    ...toFinding(context, diagnostic),
    anchor: anchorIn(section, `finding-${String(index + 1)}`),
    inText: inText.has(index),
  }));
}
