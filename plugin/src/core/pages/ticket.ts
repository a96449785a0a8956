import {candidatePaths, isWebAddress} from '../backlog/references.js';
import type {BacklogTicket} from '../model/backlog.js';
import type {Dependency} from '../model/ticket.js';
import type {LinkTarget, LinkTargets} from '../render/links.js';
import {renderTicket} from '../render/renderTicket.js';
import {isOpenId, toCard, toFinding, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import type {DependencyProps, TicketPageProps} from './props.js';

/** Props of a ticket's page; `text` is the file the ticket was read from. */
export function toTicketPageProps(
  context: PageContext,
  joined: BacklogTicket,
  text: string,
  idPattern: string,
): TicketPageProps {
  const {ticket, epicId} = joined;
  const {backlog, site} = context;
  const epic = backlog.epics.find(({id}) => id === epicId);
  const targets = toLinkTargets(context, ticket.path);
  const {parts, toc, description} = renderTicket({path: ticket.path, text}, {idPattern, targets});
  return {
    links: site.links,
    card: toCard(context, joined),
    epic: epic ? {id: epic.id, name: epic.name, url: site.epicUrl(epic.slug)} : null,
    due: ticket.fields.due?.value ?? null,
    blockedBy: toDependencies(context, joined.blockedBy, ticket.blockedBy, (blocker) =>
      reasonAt(context, blocker, 'blocks', ticket.id),
    ),
    blocks: toDependencies(context, joined.blocks, ticket.blocks, (blocked) =>
      reasonAt(context, blocked, 'blockedBy', ticket.id),
    ),
    body: parts,
    toc,
    description,
    findings: (context.diagnosticsByPath.get(ticket.path) ?? []).map((it) =>
      toFinding(context, it),
    ),
    editUrl: site.editUrl(ticket.path),
  };
}

/** The ticket's own reason for each dependency, else the one the other side gives. */
function toDependencies(
  context: PageContext,
  ids: readonly string[],
  own: readonly Dependency[],
  otherReason: (id: string) => string | null,
): DependencyProps[] {
  return ids.map((id) => ({
    ticket: toTicketLink(context, id),
    reason: own.find((it) => it.id === id)?.reason ?? otherReason(id),
    open: isOpenId(context, id),
  }));
}

function reasonAt(
  {backlog}: PageContext,
  id: string,
  side: 'blocks' | 'blockedBy',
  about: string,
): string | null {
  return backlog.byId.get(id)?.ticket[side].find((it) => it.id === about)?.reason ?? null;
}

/** Resolves what a ticket's text mentions: ids, files of other tickets, documents and code. */
function toLinkTargets(context: PageContext, from: string): LinkTargets {
  const {backlog, site, byPath, documents} = context;
  const ofTicket = (joined: BacklogTicket): LinkTarget => ({
    url: site.ticketUrl(joined.slug),
    title: joined.ticket.title,
  });
  return {
    ticket(id) {
      const joined = backlog.byId.get(id);
      return joined && joined.ticket.path !== from ? ofTicket(joined) : null;
    },
    path(target) {
      if (target.startsWith('#')) return {url: target, title: null};
      if (isWebAddress(target)) return {url: target, title: null};
      const hash = target.indexOf('#');
      const anchor = hash < 0 ? null : target.slice(hash + 1) || null;
      for (const path of candidatePaths(target, from)) {
        const joined = byPath.get(path);
        if (joined) return ofTicket(joined);
        const url = site.fileUrl(path, anchor);
        if (url !== null) return {url, title: documents.get(path)?.title ?? null};
      }
      return null;
    },
  };
}
