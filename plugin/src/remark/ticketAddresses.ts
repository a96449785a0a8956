import path from 'node:path';
import type {Definition, Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {decodeAddress} from '../core/markdown/links.js';
import {toRootPath} from '../io/project.js';
import type {SiteBacklog} from '../backlogs.js';
import type {Page} from './page.js';

/**
 * Makes links to the files of tickets and epics lead to their pages: Docusaurus knows no page of such
 * a file and would call the link broken.
 */
export function readdressTickets(tree: Root, page: Page): void {
  visit(tree, ['link', 'definition'], (node) => {
    const link = node as Link | Definition;
    const url = addressOf(link.url, page);
    if (url !== null) link.url = url;
  });
}

function addressOf(url: string, {backlogs, file}: Page): string | null {
  const match = /^(?![a-z][a-z0-9+.-]*:|\/\/|#|@)([^?#]+\.mdx?)(?:\?[^#]*)?(?:#(.+)?)?$/i.exec(url);
  if (!match) return null;
  const written = decodeAddress(match[1] ?? '');
  const anchor = match[2] ?? null;
  for (const backlog of backlogs) {
    const target = written.startsWith('/')
      ? path.join(backlog.root, written)
      : path.resolve(path.dirname(file.path), written);
    const address = addressOfFile(backlog, toRootPath(backlog.root, target), anchor);
    if (address !== null) return address;
  }
  return null;
}

function addressOfFile({context}: SiteBacklog, file: string, anchor: string | null): string | null {
  const {backlog, byPath, site} = context;
  const ticket = byPath.get(file);
  if (ticket) return site.ticketUrl(ticket.slug, anchor);
  const epic = backlog.epics.find((it) => it.file?.path === file);
  if (!epic) return null;
  return anchor === null ? site.epicUrl(epic.slug) : `${site.epicUrl(epic.slug)}#${anchor}`;
}
