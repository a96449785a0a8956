import {parse} from '@babel/parser';

/** A node of Babel's syntax tree (https://babeljs.io/docs/babel-parser), as far as it is looked at. */
export interface Node {
  readonly type: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The statements of a module in TypeScript or JavaScript; null where it is neither. */
export function parseModule(text: string): readonly Node[] | null {
  try {
    const {program} = parse(text, {sourceType: 'unambiguous', plugins: ['typescript']});
    return program.body as unknown as readonly Node[];
  } catch {
    return null;
  }
}

/** A node that another one has under a key; null for anything else. */
export function childOf(node: Node | null, key: string): Node | null {
  const child = node?.[key];
  return isNode(child) ? child : null;
}

/** The nodes of a list that a node has under a key. */
export function listOf(node: Node | null, key: string): readonly Node[] {
  const list = node?.[key];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

/** The text of a literal or the name of an identifier. */
export function nameOf(node: Node | null): string | null {
  const name = node?.type === 'Identifier' ? node['name'] : node?.['value'];
  return typeof name === 'string' ? name : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
