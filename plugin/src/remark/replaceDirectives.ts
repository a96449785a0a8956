import type {Link, Nodes, Parent, Root, RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {EmbedProblem} from '../core/directive/request.js';
import type {WrittenDirective} from '../core/model/directive.js';
import {toRootPath} from '../io/project.js';
import {resolveDirective, toElement, toPlainLink} from './embedNode.js';
import {variableAttribute} from './nodes.js';
import type {Element} from './nodes.js';
import {pathIn} from './page.js';
import type {Page} from './page.js';
import type {PageImports} from './pageImports.js';
import {throwProblems, toProblemText} from './problems.js';
import type {PlacedProblem} from './problems.js';
import {isDirective, readNode, writtenProblem} from './written.js';

/**
 * Puts components in the place of directives, and of what stands for them in MDX.
 *
 * @throws {Error} where one shows nothing and the site wants its build to fail
 */
export function replaceDirectives(tree: Root, page: Page, imports: PageImports): void {
  const problems: PlacedProblem[] = [];
  const declared = declaredNames(tree);
  const inHeadings = nodesInHeadings(tree);
  visit(tree, (node, index, parent) => {
    const written = readNode(node, (name) => declared.has(name));
    if (!written || !parent || index === undefined) return undefined;
    if (isOwnList(written)) page.file.data['ticketsPlaced'] = true;
    const problem = writtenProblem(node, written);
    const resolved = problem ? [problem] : resolveDirective(written, page);
    if ('request' in resolved) {
      const link = inHeadings.has(node) ? toPlainLink(node, resolved) : null;
      replace(parent, index, link ?? toElement(node, resolved, written, imports, page));
    } else {
      problems.push(...resolved.map((it) => ({...it, node})));
      replace(parent, index, toProblems(node, resolved, page, imports));
    }
    return [SKIP, index + 1];
  });
  if (page.backlogs[0].onProblem === 'throw')
    throwProblems(
      problems.filter(({node}) => !isChecked(node, page)),
      page.file,
    );
}

/** The table of contents is made of plain nodes, and would show a component as its tag. */
function nodesInHeadings(tree: Root): ReadonlySet<Nodes> {
  const found = new Set<Nodes>();
  visit(tree, 'heading', (heading) => {
    visit(heading, (node) => {
      found.add(node);
    });
  });
  return found;
}

/** A list of the tickets of the page itself takes the place of the one at its end. */
function isOwnList({name, attributes}: WrittenDirective): boolean {
  const isOther = Object.hasOwn(attributes, 'document') || Object.hasOwn(attributes, 'section');
  return name === 'document-tickets' && !isOther;
}

function replace({children}: Parent, index: number, node: Element | Link): void {
  children.splice(index, 1, node as RootContent);
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
  const help = problems.map((it) => it.help).join('; ');
  const warns = backlog.onProblem === 'warn' && !isChecked(node, page);
  const warning = warns ? toProblemText({node, message, help}, page.file, 'warn') : null;
  const request = {kind: 'problem', warning, message, help} as const;
  const data = imports.data(backlog, request, pathIn(backlog, page.file));
  return {
    type: isInline(node) ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name: imports.component('TicketProblem'),
    attributes: [variableAttribute('data', data)],
    children: [],
  };
}

/** The rule `valid-directive` has looked at the directives of design documents before. */
function isChecked(node: Nodes, {backlogs, file}: Page): boolean {
  const isDocument = backlogs.some(({root, context}) =>
    context.documents.has(toRootPath(root, file.path)),
  );
  return isDocument && isDirective(node);
}

function isInline({type}: Nodes): boolean {
  return type === 'textDirective' || type === 'mdxJsxTextElement';
}

/** Components that the page imports or defines itself are its own. */
function declaredNames(tree: Root): ReadonlySet<string> {
  const code = tree.children.flatMap((it) => (it.type === 'mdxjsEsm' ? [it.value] : [])).join('\n');
  return new Set(code.match(/\b[A-Z]\w*/g));
}
