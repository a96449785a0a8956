import type {Diagnostic} from '../diagnostic/diagnostic.js';
import {toPlainText} from '../markdown/plainText.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {BoardColumn} from '../model/boardColumn.js';
import type {Document} from '../model/document.js';
import type {ExternalTicket} from '../model/external.js';
import type {PointsField} from '../model/ticket.js';
import type {LayOut} from '../picture/dots.js';
import {epicsById, isOpenId} from '../plan/openIds.js';
import {isCritical} from '../plan/slack.js';
import {renderAnew} from '../render/renderMemory.js';
import type {RenderText} from '../render/renderMemory.js';
import type {Place} from '../source/sourceFile.js';
import type {FindingProps, TicketCardProps, TicketLinkProps} from './props.js';
import type {Site} from './site.js';

/** Everything pages are made from. */
export interface PageContext {
  readonly backlog: Backlog;
  readonly site: Site;
  /** The columns of boards. */
  readonly columns: readonly BoardColumn[];
  readonly diagnostics: readonly Diagnostic[];
  readonly diagnosticsByPath: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly byPath: ReadonlyMap<string, BacklogTicket>;
  readonly documents: ReadonlyMap<string, Document>;
  /** Lays out the pictures of dependencies. */
  readonly layOut: LayOut;
  /** Renders the texts of tickets. */
  readonly render: RenderText;
}

/** Sorts diagnostics and tickets by file, once for all pages. */
export function toPageContext(
  backlog: Backlog,
  diagnostics: readonly Diagnostic[],
  site: Site,
  columns: readonly BoardColumn[],
  layOut: LayOut = () => null,
  render = renderAnew,
): PageContext {
  const diagnosticsByPath = groupByPath(diagnostics);
  const byPath = new Map(backlog.tickets.map((ticket) => [ticket.ticket.path, ticket]));
  const documents = new Map(backlog.documents.map((document) => [document.path, document]));
  const found = {diagnostics, diagnosticsByPath, byPath, documents};
  return {backlog, site, columns, ...found, layOut, render};
}

/** Diagnostics by the file they stand in, in their order. */
export function groupByPath(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const list = byPath.get(diagnostic.place.path);
    if (list) list.push(diagnostic);
    else byPath.set(diagnostic.place.path, [diagnostic]);
  }
  return byPath;
}

/** A ticket as boards and lists show it. */
export function toCard(context: PageContext, joined: BacklogTicket): TicketCardProps {
  const {ticket, status, readiness, points, progress, epicId} = joined;
  const {type, priority, labels, assignee} = ticket.fields;
  const openBlockers = joined.blockedBy.filter((id) => isOpenId(context.backlog, id));
  return {
    id: ticket.id,
    title: ticket.title,
    url: context.site.ticketUrl(joined.slug),
    status,
    readiness,
    type: type?.value ?? null,
    priority: priority?.value ?? null,
    points,
    size: sizeOf(ticket.fields.points),
    progress,
    labels: labels?.value ?? [],
    assignee: assignee?.value ?? null,
    epicId,
    openBlockers,
    ...toExternalBlockers(context.backlog, openBlockers),
    findings: context.diagnosticsByPath.get(ticket.path)?.length ?? 0,
    ...(isCritical(context.backlog, ticket.id) && {isCritical: true}),
  };
}

function toExternalBlockers(
  {externals}: Backlog,
  ids: readonly string[],
): Pick<TicketCardProps, 'externalBlockers'> {
  const found = ids.flatMap((id) => externals.byId.get(id) ?? []);
  if (found.length === 0) return {};
  return {externalBlockers: Object.fromEntries(found.map(({id, backlog}) => [id, backlog]))};
}

/** An estimate that is no number, as written: a size, a time, or text that is not understood. */
function sizeOf(field: PointsField | null): string | null {
  const isShown = field?.reading === 'size' || field?.reading === 'unknown';
  return isShown ? toPlainText(field.raw) : null;
}

/** Cards of tickets by id, in the order given; ids without a ticket are left out. */
export function toCards(context: PageContext, ids: readonly string[]): TicketCardProps[] {
  return ids.flatMap((id) => {
    const ticket = context.backlog.byId.get(id);
    return ticket ? [toCard(context, ticket)] : [];
  });
}

/** A ticket as a mention of its id shows it. */
export function toTicketLink({backlog, site}: PageContext, id: string): TicketLinkProps {
  const found = backlog.byId.get(id);
  const epic = found ? undefined : epicsById(backlog.epics).get(id);
  if (epic) return {id, title: epic.name, url: site.epicUrl(epic.slug), status: null};
  if (!found) return toForeignLink(backlog, id);
  return {
    id,
    title: found.ticket.title,
    url: site.ticketUrl(found.slug),
    status: found.status,
    ...(isCritical(backlog, id) && {isCritical: true}),
  };
}

/** An id that nothing here has. */
function toForeignLink({externals}: Backlog, id: string): TicketLinkProps {
  const found = externals.byId.get(id);
  if (found) return toExternalLink(found);
  const isUnchecked = externals.isUnchecked(id);
  return {id, title: null, url: null, status: null, ...(isUnchecked && {isUnchecked})};
}

/** A ticket of another site as a mention of its id shows it. */
export function toExternalLink(ticket: ExternalTicket): TicketLinkProps {
  const {id, title, url, status, backlog} = ticket;
  return {id, title, url, status, external: backlog};
}

/** Where a line can be edited. Editors that know no such fragment open the file all the same. */
export function toLineUrl(
  {site}: PageContext,
  {path, line}: Pick<Place, 'path' | 'line'>,
): string | null {
  const editUrl = site.editUrl(path);
  return editUrl === null || editUrl.includes('#') ? editUrl : `${editUrl}#L${String(line)}`;
}

/** A diagnostic as pages show it. */
export function toFinding(context: PageContext, diagnostic: Diagnostic): FindingProps {
  const {ruleId, severity, message, help, place} = diagnostic;
  const joined = context.byPath.get(place.path);
  return {
    ruleId,
    severity,
    message,
    help,
    path: place.path,
    line: place.line,
    column: place.column,
    editUrl: toLineUrl(context, place),
    ticket: joined
      ? {
          id: joined.ticket.id,
          title: joined.ticket.title,
          url: context.site.ticketUrl(joined.slug),
          status: joined.status,
        }
      : null,
  };
}
