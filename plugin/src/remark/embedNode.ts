import type {BlockContent, Link, Nodes, PhrasingContent} from 'mdast';
import type {SiteBacklog} from '../backlogs.js';
import {readRequest} from '../core/directive/readRequest.js';
import {resolveRequest} from '../core/directive/resolveRequest.js';
import {toTicketLink} from '../core/pages/cards.js';
import type {DirectiveName, WrittenDirective} from '../core/model/directive.js';
import type {EmbedProblem, EmbedRequest} from '../core/directive/request.js';
import {unknown} from '../core/directive/named.js';
import {components} from './components.js';
import {flagAttribute, textOf, variableAttribute} from './nodes.js';
import type {Element} from './nodes.js';
import {pathIn} from './page.js';
import type {Page} from './page.js';
import type {PageImports} from './pageImports.js';

/** A directive's request with the backlog that can show it. */
export interface ShownRequest {
  readonly name: DirectiveName;
  readonly request: EmbedRequest;
  readonly backlog: SiteBacklog;
}

/** Finds the backlog that can show what a directive asks for, or all that is wrong with it. */
export function resolveDirective(
  written: WrittenDirective,
  {backlogs, file}: Page,
): ShownRequest | EmbedProblem[] {
  const result = readRequest(written);
  if ('problems' in result) return result.problems;
  const {name, request, backlog: wanted} = result.read;
  const asked = wanted === null ? backlogs : backlogs.filter(({id}) => id === wanted);
  const problems: EmbedProblem[] = [];
  for (const backlog of asked) {
    const resolved = resolveRequest(backlog.context.backlog, request, pathIn(backlog, file));
    if ('found' in resolved) return {name, request, backlog};
    problems.push(resolved.problem);
  }
  const ids = backlogs.map(({id}) => id);
  return [problems[0] ?? unknown('backlog', wanted ?? '', ids).problem];
}

/** A ticket as a link without its status; null for what is no ticket. */
export function toPlainLink(node: Nodes, {request, backlog: {context}}: ShownRequest): Link | null {
  const resolved = resolveRequest(context.backlog, request, '');
  if (!('found' in resolved) || resolved.found.kind !== 'ticket') return null;
  const {id, url} = toTicketLink(context, resolved.found.id);
  const own = 'children' in node && textOf(node).trim() !== '' ? node.children : [];
  const children = own.length > 0 ? own : [{type: 'text', value: id} as const];
  return {type: 'link', url: url ?? '', children: children as PhrasingContent[]};
}

/** The component that stands in the page for a directive. */
export function toElement(
  node: Nodes,
  {name, request, backlog}: ShownRequest,
  {attributes}: WrittenDirective,
  imports: PageImports,
  page: Page,
): Element {
  const data = imports.data(backlog, request, pathIn(backlog, page.file));
  const hasTitle = name === 'ticket' && (attributes['title'] ?? 'false') !== 'false';
  const shared = {
    name: imports.component(components[name].theme),
    attributes: [variableAttribute('data', data), ...(hasTitle ? [flagAttribute('hasTitle')] : [])],
    ...(node.position && {position: node.position}),
  };
  const isBlock = node.type === 'leafDirective' || node.type === 'mdxJsxFlowElement';
  if (request.kind !== 'ticket') return {type: 'mdxJsxFlowElement', ...shared, children: []};
  const own = 'children' in node && textOf(node).trim() !== '' ? node.children : [];
  const children = own.length > 0 ? own : [{type: 'text', value: request.id}];
  return isBlock
    ? {type: 'mdxJsxFlowElement', ...shared, children: children as BlockContent[]}
    : {type: 'mdxJsxTextElement', ...shared, children: children as PhrasingContent[]};
}
