import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {writeLayout} from '../core/picture/layout.js';
import {readPlain} from '../core/picture/plainFormat.js';

/** Loads Graphviz, which takes a fifth of a second. Gives the text of the layout for a DOT text. */
export async function loadGraphviz(): Promise<(dot: string) => string> {
  const {Graphviz} = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return (dot) => writeLayout(readPlain(graphviz.layout(dot, 'plain', 'dot')));
}

/** The version of the package that holds Graphviz, which tells it without loading it. */
export function readGraphvizVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@hpcc-js/wasm-graphviz');
  const file = path.join(path.dirname(entry), '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}
