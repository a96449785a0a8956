import type {Nodes} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import {quote} from '../core/diagnostic/wording.js';
import {formProblem} from '../core/directive/formProblem.js';
import type {EmbedProblem} from '../core/directive/request.js';
import {isDirectiveName} from '../core/model/directive.js';
import type {WrittenDirective} from '../core/model/directive.js';
import {directiveOfComponent} from './components.js';
import {textOf} from './nodes.js';
import type {Element} from './nodes.js';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/** What a node says, if it is a directive of ours, or a component that stands for one. */
export function readNode(
  node: Nodes,
  isDeclared: (component: string) => boolean,
): WrittenDirective | null {
  if (isDirective(node)) return readDirective(node);
  if (!isElement(node) || node.name === null || isDeclared(node.name)) return null;
  const name = directiveOfComponent(node.name);
  if (name === null) return null;
  return {name, shown: `<${node.name}>`, label: textOf(node), attributes: readAttributes(node)};
}

/** What is wrong with how a directive is written: a form it does not have, or an attribute that is computed. */
export function writtenProblem(node: Nodes, {name, shown}: WrittenDirective): EmbedProblem | null {
  if (isElement(node)) return expressionProblem(node);
  return isDirective(node) ? formProblem(name, shown) : null;
}

/** Whether a node is a directive, ours or another's. */
export function isDirective(node: Nodes): node is Directive {
  return ['textDirective', 'leafDirective', 'containerDirective'].includes(node.type);
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A bare `:ticket` is most likely no directive, but text such as `see:ticket`, which Docusaurus restores. */
function readDirective(node: Directive): WrittenDirective | null {
  const {name} = node;
  if (!isDirectiveName(name)) return null;
  const label = textOf(node);
  const entries = Object.entries(node.attributes ?? {});
  if (node.type === 'textDirective' && label === '' && entries.length === 0) return null;
  const attributes = Object.fromEntries(entries.map(([key, value]) => [key, value ?? '']));
  return {name, shown: signOf(node), label, attributes};
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
  const computed = attributes.find(
    (it) =>
      it.type === 'mdxJsxExpressionAttribute' ||
      (typeof it.value === 'object' && it.value !== null && !literal.test(it.value.value.trim())),
  );
  if (!computed) return null;
  const what = computed.type === 'mdxJsxAttribute' ? `${computed.name}={…}` : '{…}';
  return {
    message: `Unexpected ${quote(what)} in ${quote(`<${name ?? ''}>`)}, expected a plain text, number or truth value`,
    help: 'it is read while the page is compiled, when variables have no value yet',
  };
}

const literal = /^(?:"[^"\\]*"|'[^'\\]*'|\d+|true|false)$/;

function literalOf(expression: string): string {
  return expression.trim().replace(/^(["'])(.*)\1$/s, '$2');
}
