import {normalId} from '../backlog/idForms.js';
import {candidatePaths, isWebAddress} from '../backlog/references.js';
import type {BacklogTicket} from '../model/backlog.js';
import type {DependencySide, Ticket} from '../model/ticket.js';
import type {LinkTarget, LinkTargets} from '../render/links.js';
import type {ReadOptions} from '../read/readOptions.js';
import {renderTicket} from '../render/renderTicket.js';
import {isOpenId, toCard, toFinding, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
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
  const targets = toLinkTargets(context, ticket.path);
  const {parts, toc, description} = renderTicket(
    {path: ticket.path, text},
    {...read, targets, titleLine: ticket.titlePlace.line},
  );
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

function goesBy({id, otherIds}: Ticket, mention: string): boolean {
  return [id, ...otherIds].some((own) => normalId(own) === normalId(mention));
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
      const joined = byPath.get(backlog.ids.find({id, href: null}, from)?.file.path ?? '');
      if (!joined || joined.ticket.path === from) return null;
      // "Task 3" in a sentence is seldom the ticket that ends in 3.
      return goesBy(joined.ticket, id) ? ofTicket(joined) : null;
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
