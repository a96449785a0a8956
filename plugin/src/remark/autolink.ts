import type {Nodes, Parent, PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {findMentions} from '../core/embed/mentions.js';
import type {Mention} from '../core/embed/mentions.js';
import type {SiteBacklog} from '../backlogs.js';
import {resolveDirective, toElement} from './embedNode.js';
import type {Page} from './page.js';
import type {PageImports} from './pageImports.js';

/** Headings have anchors and a table of contents of their own, which links in them would spoil. */
const leftAlone = new Set(['link', 'linkReference', 'heading', 'definition', 'inlineCode', 'code']);

/** Turns bare ids in a page's text into links, where the site asks for it. */
export function autolink(tree: Root, page: Page, imports: PageImports): void {
  const backlogs = page.backlogs.filter((backlog) => backlog.autolink);
  if (backlogs.length === 0) return;
  visit(tree, (node, index, parent) => {
    if (leftAlone.has(node.type) || isAnchor(node)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    if (isInHtmlLink(parent, index)) return undefined;
    const pieces = cut(node, backlogs, page, imports);
    if (pieces[0] === node) return undefined;
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function isAnchor(node: Nodes): boolean {
  const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  // Components of ours and of the site have a text of their own.
  return isElement && (node.name === 'a' || /^[A-Z_]/.test(node.name ?? ''));
}

/** Between `<a>` and `</a>` of a page in CommonMark, which are nodes of their own. */
function isInHtmlLink({children}: Parent, index: number): boolean {
  const tags = children.slice(0, index).flatMap((it) => (it.type === 'html' ? [it.value] : []));
  const last = tags.findLast((it) => /^<\/?a[\s>]/i.test(it));
  return last !== undefined && !last.startsWith('</');
}

function cut(
  node: Text,
  backlogs: readonly SiteBacklog[],
  page: Page,
  imports: PageImports,
): PhrasingContent[] {
  const found = backlogs.flatMap(({context, idPattern}) =>
    findMentions(context, idPattern, node.value),
  );
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const mention of found.toSorted((a, b) => a.start - b.start)) {
    if (mention.start < end) continue;
    if (mention.start > end) pieces.push(textNode(node.value.slice(end, mention.start)));
    pieces.push(toLink(node, mention, page, imports));
    ({end} = mention);
  }
  if (end === 0) return [node];
  return end < node.value.length ? [...pieces, textNode(node.value.slice(end))] : pieces;
}

function toLink(
  {value, position}: Text,
  {start, end, decision}: Mention,
  page: Page,
  imports: PageImports,
): PhrasingContent {
  const id = value.slice(start, end);
  if (decision) return {type: 'link', ...decision, children: [textNode(id)]};
  const written = {name: 'ticket', shown: ':ticket', label: id, attributes: {}} as const;
  const resolved = resolveDirective(written, page);
  if (!('request' in resolved)) return textNode(id);
  const node: Text = {type: 'text', value: '', ...(position && {position})};
  return toElement(node, resolved, written, imports, page) as PhrasingContent;
}

function textNode(value: string): Text {
  return {type: 'text', value};
}
