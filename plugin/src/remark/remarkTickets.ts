import type {Nodes, Parent, Root, RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {WrittenDirective} from '../core/embed/readRequest.js';
import type {EmbedProblem} from '../core/embed/request.js';
import {autolink} from './autolink.js';
import {resolveDirective, toElement} from './embedNode.js';
import {variableAttribute} from './nodes.js';
import type {Element} from './nodes.js';
import {pageOf, pathIn} from './page.js';
import type {Page} from './page.js';
import {createPageImports} from './pageImports.js';
import type {PageImports} from './pageImports.js';
import {throwProblems, toProblemText} from './problems.js';
import type {PlacedProblem} from './problems.js';
import {readdressTickets} from './ticketAddresses.js';
import {formProblem, readNode} from './written.js';

/**
 * Shows tickets in docs pages: directives such as `:ticket[PAY-12]` and `::ticket-board{epic=PAY}`,
 * their components in MDX pages, links to the files of tickets and, where the site asks for it, bare
 * ids. It goes into `beforeDefaultRemarkPlugins`, since it must see links before Docusaurus resolves
 * them. Directives that are not ours are left alone.
 *
 * @throws {Error} from its transformer, where a directive shows nothing and the site's
 *   `onInvalidTickets` asks for it; it lists all of the page with their places
 */
export function remarkTickets(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const page = pageOf(file);
    const imports = createPageImports('__tickets');
    readdressTickets(tree, page);
    replaceDirectives(tree, page, imports);
    autolink(tree, page, imports);
    tree.children.push(...imports.nodes());
  };
}

function replaceDirectives(tree: Root, page: Page, imports: PageImports): void {
  const [backlog] = page.backlogs;
  const problems: PlacedProblem[] = [];
  const declared = declaredNames(tree);
  visit(tree, (node, index, parent) => {
    const written = readNode(node, (name) => declared.has(name));
    if (!written || !parent || index === undefined) return undefined;
    if (written.name === 'document-tickets' && isOwnList(written))
      page.file.data['ticketsPlaced'] = true;
    const problem = formProblem(node);
    const resolved = problem ? [problem] : resolveDirective(written, page);
    const element =
      'request' in resolved
        ? toElement(node, resolved, written, imports, page)
        : toProblems(node, resolved, page, imports);
    if (!('request' in resolved)) problems.push(...resolved.map((it) => ({...it, node})));
    replace(parent, index, element);
    return [SKIP, index + 1];
  });
  if (backlog.onInvalid === 'throw') throwProblems(problems, page.file);
}

/** A list of the tickets of the page itself takes the place of the one at its end. */
function isOwnList({attributes}: WrittenDirective): boolean {
  return attributes['document'] === undefined && attributes['section'] === undefined;
}

function replace({children}: Parent, index: number, element: Element): void {
  children.splice(index, 1, element as RootContent);
}

/** Says in the page what is wrong, since the reader would look in vain for what is missing. */
function toProblems(
  node: Nodes,
  problems: readonly EmbedProblem[],
  page: Page,
  imports: PageImports,
): Element {
  const [backlog] = page.backlogs;
  const message = problems.map((it) => it.message).join('; ');
  const help = problems.map((it) => it.help).find((it) => it !== null) ?? null;
  const warning =
    backlog.onInvalid === 'warn' ? toProblemText({node, message, help}, page.file, 'warn') : null;
  const request = {kind: 'problem', warning, message, help} as const;
  const data = imports.data(backlog, request, pathIn(backlog, page.file));
  return {
    type: isInline(node) ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name: imports.component('TicketProblem'),
    attributes: [variableAttribute('data', data)],
    children: [],
  };
}

function isInline({type}: Nodes): boolean {
  return type === 'textDirective' || type === 'mdxJsxTextElement';
}

/** Components that the page imports or defines itself are its own. */
function declaredNames(tree: Root): ReadonlySet<string> {
  const code = tree.children.flatMap((it) => (it.type === 'mdxjsEsm' ? [it.value] : [])).join('\n');
  return new Set(code.match(/\b[A-Z]\w*/g));
}
