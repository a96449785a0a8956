import {childOf, listOf, nameOf} from './syntax.js';
import type {Node} from './syntax.js';

/** The object of a configuration, as `export default` or `module.exports` gives it; null where none is found. */
export function findConfig(statements: readonly Node[]): Node | null {
  for (const statement of statements) {
    const given = exportedBy(statement);
    if (given) return objectOf(given, statements);
  }
  return null;
}

function exportedBy(statement: Node): Node | null {
  if (statement.type === 'ExportDefaultDeclaration') return childOf(statement, 'declaration');
  const expression = childOf(statement, 'expression');
  const left = childOf(expression, 'left');
  const isExports =
    nameOf(childOf(left, 'object')) === 'module' && nameOf(childOf(left, 'property')) === 'exports';
  return isExports ? childOf(expression, 'right') : null;
}

/** Wrappers, and the key under which each has what it wraps. */
const wrappers: Readonly<Record<string, string>> = {
  TSAsExpression: 'expression',
  TSSatisfiesExpression: 'expression',
  TSNonNullExpression: 'expression',
  TSTypeAssertion: 'expression',
  ParenthesizedExpression: 'expression',
  AwaitExpression: 'argument',
  ArrowFunctionExpression: 'body',
  FunctionExpression: 'body',
  FunctionDeclaration: 'body',
  ReturnStatement: 'argument',
};

/** More wrappers than this are no configuration. */
const mostSteps = 20;

/** The literal that an expression comes to: through names, casts, calls such as `defineConfig(…)`, functions. */
export function literalOf(
  expression: Node | null,
  statements: readonly Node[],
  steps = mostSteps,
): Node | null {
  if (!expression || steps === 0) return null;
  const {type} = expression;
  if (type === 'ObjectExpression' || type === 'ArrayExpression') return expression;
  const next = (node: Node | null, among = statements): Node | null =>
    literalOf(node, among, steps - 1);
  const wrapper = wrappers[type];
  if (wrapper !== undefined) return next(childOf(expression, wrapper));
  if (type === 'Identifier') return next(declared(nameOf(expression), statements));
  if (type === 'CallExpression') return next(listOf(expression, 'arguments')[0] ?? null);
  if (type !== 'BlockStatement') return null;
  const body = listOf(expression, 'body');
  const returned = body.find((it) => it.type === 'ReturnStatement') ?? null;
  return next(returned, [...body, ...statements]);
}

function objectOf(expression: Node, statements: readonly Node[]): Node | null {
  const literal = literalOf(expression, statements);
  return literal?.type === 'ObjectExpression' ? literal : null;
}

/** What a name is declared as. */
function declared(name: string | null, statements: readonly Node[]): Node | null {
  for (const statement of statements) {
    if (statement.type === 'FunctionDeclaration' && nameOf(childOf(statement, 'id')) === name) {
      return statement;
    }
    for (const declarator of listOf(statement, 'declarations')) {
      if (nameOf(childOf(declarator, 'id')) === name) return childOf(declarator, 'init');
    }
  }
  return null;
}

/** A property of an object literal; null where there is none of that name. */
export function propertyOf(object: Node | null, name: string): Node | null {
  const properties = listOf(object, 'properties');
  return properties.find((it) => nameOf(childOf(it, 'key')) === name) ?? null;
}
