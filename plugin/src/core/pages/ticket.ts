import {placeOfFile} from '../source/sourceFile.js';
import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {BacklogTicket} from '../model/backlog.js';
import type {ReadOptions} from '../read/readOptions.js';
import {marksIn} from '../render/body.js';
import type {BodyPart} from '../render/body.js';
import type {LineMark} from '../render/marks.js';
import {toCard, toFinding, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toTicketFiles} from './files.js';
import {toTicketGraph} from './graph.js';
import {renderFile} from './linkTargets.js';
import type {TicketFindingProps, TicketPageProps} from './ticketProps.js';
import {toTicketDocuments} from './ticketDocuments.js';
import {toDependencies, toRelated} from './ticketRelations.js';
import {toTicketToc} from './ticketToc.js';

/** Props of a ticket's page; `text` is the file the ticket was read from. */
export function toTicketPageProps(
  context: PageContext,
  joined: BacklogTicket,
  text: string,
  read: ReadOptions,
): TicketPageProps {
  const {ticket, epicId} = joined;
  const {backlog, site} = context;
  const epic = backlog.epics.find(({id}) => id === epicId);
  const diagnostics = context.diagnosticsByPath.get(ticket.path) ?? [];
  const marks = [...toFileMarks(joined), ...toFindingMarks(diagnostics)];
  const shown = {checklists: ticket.checklists, marks};
  const {parts, toc, description} = renderFile(context, ticket, text, read, shown);
  return {
    links: site.links,
    card: toCard(context, joined),
    epic: epic ? {id: epic.id, name: epic.name, url: site.epicUrl(epic.slug)} : null,
    due: ticket.fields.due?.value ?? null,
    parent: joined.parentId === null ? null : toTicketLink(context, joined.parentId),
    children: joined.childIds.map((id) => toTicketLink(context, id)),
    blockedBy: toDependencies(context, joined, 'blockedBy'),
    blocks: toDependencies(context, joined, 'blocks'),
    graph: toTicketGraph(context, ticket.id),
    related: toRelated(context, joined),
    documents: toTicketDocuments(context, joined),
    body: parts,
    toc: toTicketToc(toc),
    description,
    files: toTicketFiles(context, joined),
    findings: toFindings(context, diagnostics, parts),
    editUrl: site.editUrl(ticket.path),
  };
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
): TicketFindingProps[] {
  const marks = marksIn(parts).filter(({kind}) => kind === 'finding');
  const inText = new Set(marks.map(({index}) => index));
  return diagnostics.map((diagnostic, index) => ({
    ...toFinding(context, diagnostic),
    inText: inText.has(index),
  }));
}
