import type {Program} from 'estree';
import type {Nodes, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

type Attribute = MdxJsxFlowElement['attributes'][number];

/** A component in the text of a page, or in a line of it. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** `import name from 'source'`. */
export function importNode(name: string, source: string): RootContent {
  const value = `import ${name} from ${JSON.stringify(source)}`;
  return {
    type: 'mdxjsEsm',
    value,
    data: {
      estree: program({
        type: 'ImportDeclaration',
        specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
        source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
        attributes: [],
      }),
    },
  };
}

/** An attribute with a text: `name="value"`. */
export function textAttribute(name: string, value: string): Attribute {
  return {type: 'mdxJsxAttribute', name, value};
}

/** An attribute with a variable of the page: `name={variable}`. */
export function variableAttribute(name: string, variable: string): Attribute {
  const estree = program({
    type: 'ExpressionStatement',
    expression: {type: 'Identifier', name: variable},
  });
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {type: 'mdxJsxAttributeValueExpression', value: variable, data: {estree}},
  };
}

/** An attribute that is there or not: `name`. */
export function flagAttribute(name: string): Attribute {
  return {type: 'mdxJsxAttribute', name, value: null};
}

/** The plain text of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function program(statement: Program['body'][number]): Program {
  return {type: 'Program', sourceType: 'module', body: [statement], comments: []};
}
