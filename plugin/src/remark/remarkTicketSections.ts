import type {Heading, Nodes, Parent, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {SiteBacklog} from '../backlogs.js';
import {listRestedOn} from '../core/embed/documentTickets.js';
import {textAttribute, variableAttribute} from './nodes.js';
import {isQuiet, pageOf, pathIn} from './page.js';
import type {Page} from './page.js';
import {createPageImports} from './pageImports.js';
import type {PageImports} from './pageImports.js';

/**
 * Lists the tickets that rest on a docs page: below each heading those that name its section, and at
 * the end all of them. It goes to the end of `remarkPlugins`, where headings have their ids.
 *
 * In a build only pages that tickets rest on get anything; while pages are served all of them do, so
 * that they need not be compiled anew when a ticket first names them.
 */
export function remarkTicketSections(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const page = pageOf(file);
    if (isQuiet(file)) return;
    const imports = createPageImports('__sectionTickets');
    const lists = page.backlogs.flatMap((backlog) => addTickets(tree, backlog, page, imports));
    tree.children.push(...lists, ...imports.nodes());
  };
}

/** Adds the lines of a backlog to a page; returns its list for the end of the page. */
function addTickets(
  tree: Root,
  backlog: SiteBacklog,
  page: Page,
  imports: PageImports,
): RootContent[] {
  const {context, building, quietKinds} = backlog;
  const path = pathIn(backlog, page.file);
  const anchors = listRestedOn(context.backlog).get(path);
  const kind = context.documents.get(path)?.kind ?? null;
  if ((building && !anchors) || (kind !== null && quietKinds.has(kind))) return [];
  const data = imports.data(backlog, {kind: 'page'}, path);
  const hasLine = (id: string): boolean => !building || (anchors ?? []).includes(id);
  for (const {heading, parent} of listHeadings(tree)) {
    const id = idOf(heading);
    if (id === null || !hasLine(id)) continue;
    const line = toElement('SectionTickets', data, imports, id);
    parent.children.splice(placeBelow(heading, parent, line), 0, line);
  }
  if (page.file.data['ticketsPlaced'] === true) return [];
  return [toElement('PageTickets', data, imports, listAnchor(backlog))];
}

/** Below the heading and the lines of the backlogs before. */
function placeBelow(heading: Heading, {children}: Parent, line: MdxJsxFlowElement): number {
  let place = children.indexOf(heading) + 1;
  while (isNamed(children[place], line.name)) place++;
  return place;
}

function isNamed(node: Nodes | undefined, name: string | null): boolean {
  return node?.type === 'mdxJsxFlowElement' && node.name === name;
}

/** Each list has an id of its own, since a page may rest in several backlogs. */
function listAnchor({id}: SiteBacklog): string {
  return id === 'default' ? 'tickets-of-page' : `tickets-of-page-${id}`;
}

function listHeadings(tree: Root): {heading: Heading; parent: Parent}[] {
  const found: {heading: Heading; parent: Parent}[] = [];
  visit(tree, 'heading', (heading, _, parent) => {
    if (parent && heading.depth > 1) found.push({heading, parent});
  });
  return found;
}

function idOf({data}: Heading): string | null {
  const id = (data as {id?: unknown} | undefined)?.id;
  return typeof id === 'string' ? id : null;
}

function toElement(
  component: string,
  data: string,
  imports: PageImports,
  anchor: string,
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: imports.component(component),
    attributes: [variableAttribute('data', data), textAttribute('anchor', anchor)],
    children: [],
  };
}
