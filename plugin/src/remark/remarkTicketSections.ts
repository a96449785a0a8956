import type {Heading, Parent, Root, RootContent} from 'mdast';
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
    for (const backlog of page.backlogs) addTickets(tree, backlog, page, imports);
    tree.children.push(...imports.nodes());
  };
}

function addTickets(tree: Root, backlog: SiteBacklog, page: Page, imports: PageImports): void {
  const {context, building, quietKinds} = backlog;
  const path = pathIn(backlog, page.file);
  const anchors = listRestedOn(context.backlog).get(path);
  const kind = context.documents.get(path)?.kind ?? null;
  if ((building && !anchors) || (kind !== null && quietKinds.has(kind))) return;
  const data = imports.data(backlog, {kind: 'page'}, path);
  const isNamed = (id: string): boolean => !building || (anchors ?? []).includes(id);
  for (const {heading, parent} of listHeadings(tree)) {
    const id = idOf(heading);
    if (id === null || !isNamed(id)) continue;
    const after = parent.children.indexOf(heading) + 1;
    parent.children.splice(after, 0, toElement('SectionTickets', data, imports, id));
  }
  if (page.file.data['ticketsPlaced'] !== true)
    tree.children.push(toElement('PageTickets', data, imports, null));
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
  anchor: string | null,
): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name: imports.component(component),
    attributes: [
      variableAttribute('data', data),
      ...(anchor === null ? [] : [textAttribute('anchor', anchor)]),
    ],
    children: [],
  };
}
