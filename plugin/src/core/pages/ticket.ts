import type {BacklogTicket} from '../model/backlog.js';
import type {DependencySide} from '../model/ticket.js';
import type {ReadOptions} from '../read/readOptions.js';
import {isOpenId, toCard, toFinding, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {renderFile} from './linkTargets.js';
import type {DependencyProps, TicketPageProps} from './props.js';

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
  const {parts, toc, description} = renderFile(context, ticket, text, read);
  return {
    links: site.links,
    card: toCard(context, joined),
    epic: epic ? {id: epic.id, name: epic.name, url: site.epicUrl(epic.slug)} : null,
    due: ticket.fields.due?.value ?? null,
    parent: joined.parentId === null ? null : toTicketLink(context, joined.parentId),
    children: joined.childIds.map((id) => toTicketLink(context, id)),
    blockedBy: toDependencies(context, joined, 'blockedBy'),
    blocks: toDependencies(context, joined, 'blocks'),
    body: parts,
    toc,
    description,
    findings: (context.diagnosticsByPath.get(ticket.path) ?? []).map((it) =>
      toFinding(context, it),
    ),
    editUrl: site.editUrl(ticket.path),
  };
}

/** Each with the ticket's own reason, else the one the other side gives. */
function toDependencies(
  context: PageContext,
  joined: BacklogTicket,
  side: DependencySide,
): DependencyProps[] {
  const opposite = side === 'blocks' ? 'blockedBy' : 'blocks';
  return joined[side].map((id) => ({
    ticket: toTicketLink(context, id),
    reason:
      reasonFor(joined, side, id) ??
      reasonFor(context.backlog.byId.get(id), opposite, joined.ticket.id),
    open: isOpenId(context, id),
  }));
}

function reasonFor(
  joined: BacklogTicket | undefined,
  side: DependencySide,
  about: string,
): string | null {
  const found = joined?.dependencies.find(
    (it) => it.side === side && (it.ids.includes(about) || it.dependency.id === about),
  );
  return found?.dependency.reason ?? null;
}
