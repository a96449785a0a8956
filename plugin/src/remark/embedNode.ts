import type {BlockContent, Nodes, PhrasingContent} from 'mdast';
import type {SiteBacklog} from '../backlogs.js';
import type {DirectiveName} from '../core/embed/directives.js';
import {readRequest} from '../core/embed/readRequest.js';
import type {WrittenDirective} from '../core/embed/readRequest.js';
import type {EmbedProblem, EmbedRequest, ReadRequest} from '../core/embed/request.js';
import {toEmbed} from '../core/embed/toEmbed.js';
import {unknown} from '../core/embed/named.js';
import {flagAttribute, textOf, variableAttribute} from './nodes.js';
import type {Element} from './nodes.js';
import {pathIn} from './page.js';
import type {Page} from './page.js';
import type {PageImports} from './pageImports.js';

/** The component of the theme that draws what a directive asks for. */
const components: Record<DirectiveName, string> = {
  ticket: 'TicketMention',
  'ticket-list': 'TicketListEmbed',
  'ticket-board': 'TicketBoardEmbed',
  'ticket-graph': 'TicketGraphEmbed',
  'epic-progress': 'EpicProgress',
  'document-tickets': 'DocumentTickets',
};

/** A directive's request with the backlog that can show it. */
export interface ShownRequest {
  readonly name: DirectiveName;
  readonly request: EmbedRequest;
  readonly backlog: SiteBacklog;
}

/** Finds the backlog that can show what a directive asks for, or all that is wrong with it. */
export function resolveDirective(
  written: WrittenDirective,
  page: Page,
): ShownRequest | EmbedProblem[] {
  const result = readRequest(written);
  if ('problems' in result) return result.problems;
  return resolveRequest(result.read, page);
}

function resolveRequest(
  {name, request, backlog: wanted}: ReadRequest,
  page: Page,
): ShownRequest | EmbedProblem[] {
  const {backlogs, file} = page;
  const asked = wanted === null ? backlogs : backlogs.filter(({id}) => id === wanted);
  const problems: EmbedProblem[] = [];
  for (const backlog of asked) {
    const embed = toEmbed(backlog.context, request, pathIn(backlog, file));
    if ('data' in embed) return {name, request, backlog};
    problems.push(embed.problem);
  }
  const [first] = problems;
  if (first) return [first];
  const ids = backlogs.map(({id}) => id);
  return [unknown('backlog', wanted ?? '', ids).problem];
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
    name: imports.component(components[name]),
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
