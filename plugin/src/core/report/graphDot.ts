import type {GraphJson} from '../output/graphSchema.js';
import {printable} from './printable.js';
import {wordsOf} from './graphWords.js';

/** A graph for Graphviz: blockers on the left, cycles dashed. */
export function toDot({nodes, edges}: GraphJson): string {
  const lines = [
    'rankdir=LR;',
    'node [shape=box];',
    ...nodes.map((node) => `${quote(node.id)} [${attributesOf(node)}];`),
    ...edges.map(
      ({from, to, inCycle}) => `${quote(from)} -> ${quote(to)}${inCycle ? ' [style=dashed]' : ''};`,
    ),
  ];
  return ['digraph tickets {', ...lines.map((line) => `  ${line}`), '}'].join('\n') + '\n';
}

type Node = GraphJson['nodes'][number];

/** Marked by the line of the box, since colours alone tell nothing to some. */
const styles: Readonly<Record<Node['state'], string>> = {
  todo: 'solid',
  blocked: 'dashed',
  ready: 'bold',
  'in-progress': 'solid',
  done: 'filled',
  canceled: 'dotted',
};

function attributesOf(node: Node): string {
  const label = wordsOf(node).map(escape).join('\\n');
  return `label="${label}", style=${styles[node.state]}${shapes[node.kind]}`;
}

const shapes = {ticket: '', epic: ', shape=folder', external: ', shape=component'} as const;

function quote(id: string): string {
  return `"${escape(id.replace(/\s+/g, ' '))}"`;
}

/** A backslash begins an escape in labels, and `&` the name of a character. */
function escape(text: string): string {
  return printable(text).replace(/["\\]/g, '\\$&').replace(/&/g, '&amp;');
}
