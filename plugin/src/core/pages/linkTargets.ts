import {normalId} from '../backlog/idForms.js';
import {candidatePaths, isWebAddress} from '../backlog/references.js';
import {anchorIn} from '../model/anchor.js';
import type {Backlog, BacklogTicket, ResolvedReference} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import type {ReadOptions} from '../read/readOptions.js';
import type {RenderedTicket} from '../render/body.js';
import type {LinkTarget, LinkTargets} from '../render/links.js';
import type {RenderOptions} from '../render/renderTicket.js';
import type {SourceFile} from '../source/sourceFile.js';
import type {PageContext} from './cards.js';
import {nameOf} from './ticketDocuments.js';

/**
 * Renders the text of a ticket or an epic, with what it mentions as links, and with what the page
 * shows in it.
 */
export function renderFile(
  context: PageContext,
  file: Ticket,
  source: SourceFile,
  read: ReadOptions,
  shown: Pick<RenderOptions, 'checklists' | 'marks' | 'section'> = {},
): RenderedTicket {
  const {kind, titlePlace} = file;
  const targets = toLinkTargets(context, source.path, shown.section ?? null);
  const header = {titleLine: titlePlace.line, keepsFields: kind === 'epic'};
  return context.render(file, source, {...read, ...shown, targets, ...header});
}

function goesBy({id, otherIds}: Ticket, mention: string): boolean {
  return [id, ...otherIds].some((own) => normalId(own) === normalId(mention));
}

/** In a sentence only an id that is spelled as its backlog does is taken for one of another site. */
function toExternalTarget({externals}: Backlog, id: string): LinkTarget | null {
  const found = externals.byId.get(id);
  if (found?.url == null) return null;
  const {url, title, status, backlog} = found;
  return {url, title: `${title} (${status.label}, ${backlog})`, external: found};
}

/** Resolves what a ticket's text mentions: ids, files of other tickets, documents and code. */
function toLinkTargets(context: PageContext, from: string, section: string | null): LinkTargets {
  const {backlog, site, byPath, documents} = context;
  const ofTicket = (joined: BacklogTicket): LinkTarget => ({
    url: site.ticketUrl(joined.slug),
    title: joined.ticket.title,
  });
  const files = new Set(byPath.get(from)?.files.map(({change}) => change.path));
  const named = groupByTarget(byPath.get(from)?.documents ?? []);
  return {
    document(written) {
      const references = named.get(written) ?? [];
      const [first] = references;
      if (!first?.document || first.path === null || !first.found || byPath.has(first.path)) {
        return null;
      }
      const {path, document, anchor, reference} = first;
      // A path may stand before the numbers of several sections.
      const isOne = references.every((it) => it.anchor === anchor);
      const url = site.fileUrl(path, isOne ? anchor : null);
      const name = nameOf(document, reference.section === null ? anchor : null);
      return url === null ? null : {url, title: path, name};
    },
    isFile: (text) => files.has(text),
    ticket(id) {
      const found = backlog.ids.find({id, href: null}, from);
      if (!found) return toExternalTarget(backlog, id);
      const joined = byPath.get(found.file.path);
      if (!joined || joined.ticket.path === from) return null;
      // "Task 3" in a sentence is seldom the ticket that ends in 3.
      return goesBy(joined.ticket, id) ? ofTicket(joined) : null;
    },
    path(target) {
      if (target.startsWith('#')) {
        return {url: `#${anchorIn(section, target.slice(1))}`, title: null};
      }
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

function groupByTarget(
  references: readonly ResolvedReference[],
): ReadonlyMap<string, readonly ResolvedReference[]> {
  const groups = new Map<string, ResolvedReference[]>();
  for (const resolved of references) {
    const {target} = resolved.reference;
    const group = groups.get(target);
    if (group) group.push(resolved);
    else groups.set(target, [resolved]);
  }
  return groups;
}
