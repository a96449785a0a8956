import type {Nodes} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import {directiveOfComponent, directives, isDirectiveName} from '../core/embed/directives.js';
import type {WrittenDirective} from '../core/embed/readRequest.js';
import type {EmbedProblem} from '../core/embed/request.js';
import {quote} from '../core/diagnostic/wording.js';
import {textOf} from './nodes.js';
import type {Element} from './nodes.js';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/** What a node says, if it is a directive of ours, or a component that stands for one. */
export function readNode(
  node: Nodes,
  isDeclared: (component: string) => boolean,
): WrittenDirective | null {
  if (isDirective(node)) return isDirectiveName(node.name) ? readDirective(node) : null;
  if (!isElement(node) || node.name === null || isDeclared(node.name)) return null;
  const name = directiveOfComponent(node.name);
  if (name === null) return null;
  return {name, shown: `<${node.name}>`, label: textOf(node), attributes: readAttributes(node)};
}

/** What is wrong with how a directive is written, before it is read: a form it does not have. */
export function formProblem(node: Nodes): EmbedProblem | null {
  if (isElement(node)) return expressionProblem(node);
  if (!isDirective(node) || !isDirectiveName(node.name)) return null;
  const {form} = directives[node.name];
  if (node.type === `${form}Directive`) return null;
  const wanted = `${form === 'text' ? ':' : '::'}${node.name}`;
  return {
    message: `Unexpected ${quote(signOf(node))}, expected ${quote(wanted)}`,
    help:
      form === 'text'
        ? `write ${quote(`${wanted}[…]`)} in a line of text`
        : `write ${quote(`${wanted}{…}`)} on a line of its own`,
  };
}

export function isDirective(node: Nodes): node is Directive {
  return ['textDirective', 'leafDirective', 'containerDirective'].includes(node.type);
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readDirective(node: Directive): WrittenDirective {
  const attributes = Object.entries(node.attributes ?? {}).map(
    ([key, value]) => [key, value ?? ''] as const,
  );
  return {
    name: node.name as WrittenDirective['name'],
    shown: signOf(node),
    label: textOf(node),
    attributes: Object.fromEntries(attributes),
  };
}

function signOf({type, name}: Directive): string {
  const signs = {textDirective: ':', leafDirective: '::', containerDirective: ':::'};
  return signs[type] + name;
}

function readAttributes({attributes}: Element): Record<string, string> {
  const entries = attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const {name, value} = attribute;
    return [[name, typeof value === 'string' ? value : literalOf(value?.value ?? '')] as const];
  });
  return Object.fromEntries(entries);
}

/** The attributes of a component are read when the page is compiled, when no variable has a value yet. */
function expressionProblem({name, attributes}: Element): EmbedProblem | null {
  if (name === null || directiveOfComponent(name) === null) return null;
  const computed = attributes.find(
    (it) =>
      it.type === 'mdxJsxExpressionAttribute' ||
      (typeof it.value === 'object' && it.value !== null && !literal.test(it.value.value.trim())),
  );
  if (!computed) return null;
  const what = computed.type === 'mdxJsxAttribute' ? `${computed.name}={…}` : '{…}';
  return {
    message: `Unexpected ${quote(what)} in ${quote(`<${name}>`)}, expected a plain text, number or truth value`,
    help: 'it is read while the page is compiled, when variables have no value yet',
  };
}

const literal = /^(?:"[^"\\]*"|'[^'\\]*'|\d+|true|false)$/;

function literalOf(expression: string): string {
  return expression.trim().replace(/^(["'])(.*)\1$/s, '$2');
}
