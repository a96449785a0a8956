import type {GraphJson} from '../output/graphSchema.js';
import {wordsOf} from './graphWords.js';

/** A graph for Mermaid, as GitHub and Docusaurus draw it: blockers on the left, cycles dashed. */
export function toMermaid({nodes, edges}: GraphJson): string {
  const names = new Map(nodes.map(({id}, index) => [id, `t${String(index + 1)}`]));
  const lines = [
    ...nodes.map((node) => `${names.get(node.id) ?? ''}${boxOf(node)}:::${node.state}`),
    ...edges.map(
      ({from, to, inCycle}) =>
        `${names.get(from) ?? ''} ${inCycle ? '-.->' : '-->'} ${names.get(to) ?? ''}`,
    ),
    ...looks.map(([state, look]) => `classDef ${state} ${look}`),
  ];
  return ['flowchart LR', ...lines.map((line) => `  ${line}`)].join('\n') + '\n';
}

/** Marked by the line of the box too, since colours alone tell nothing to some. */
const looks: readonly (readonly [GraphJson['nodes'][number]['state'], string])[] = [
  ['todo', 'stroke-width:1px'],
  ['blocked', 'stroke-dasharray:4 3'],
  ['ready', 'stroke-width:3px'],
  ['in-progress', 'stroke-width:2px'],
  ['done', 'opacity:0.6'],
  ['canceled', 'opacity:0.4'],
];

/** An epic has a frame on its sides, and a ticket of another site round ones. */
function boxOf(node: GraphJson['nodes'][number]): string {
  const label = `"${labelOf(node)}"`;
  const boxes = {ticket: `[${label}]`, epic: `[[${label}]]`, external: `([${label}])`};
  return boxes[node.kind];
}

function labelOf(node: GraphJson['nodes'][number]): string {
  return wordsOf(node).map(encode).join('<br/>');
}

/**
 * Whatever may mean something to Mermaid is written as the number of its character. A colon means
 * nothing before a blank.
 */
function encode(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}\p{M} .,_/()…:-]|:(?! )/gu,
    (sign) => `#${String(sign.codePointAt(0))};`,
  );
}
