import {fileURLToPath} from 'node:url';
import type {RootContent} from 'mdast';
import type {SiteBacklog} from '../backlogs.js';
import type {PageRequest} from './embedQuery.js';
import {writeQuery} from './embedQuery.js';
import {importNode} from './nodes.js';

/** What a page imports for its directives, each module once. */
export interface PageImports {
  /** The variable that holds a component of the theme. */
  component(name: string): string;
  /** The variable that holds the data of a request. */
  data(backlog: SiteBacklog, request: PageRequest, from: string): string;
  /** The imports, to be put anywhere in the page. */
  nodes(): RootContent[];
}

/** Starts the imports of a page; `prefix` keeps their variables apart from others of the page. */
export function createPageImports(prefix: string): PageImports {
  const variables = new Map<string, string>();
  const variableOf = (source: string): string => {
    const known = variables.get(source);
    if (known !== undefined) return known;
    const variable = `${prefix}${String(variables.size)}`;
    variables.set(source, variable);
    return variable;
  };
  return {
    component: (name) => variableOf(`@theme/${name}`),
    data(backlog, request, from) {
      const query = writeQuery({backlog: backlog.id, request, from});
      return variableOf(`!!${loader}!${backlog.stampFile}${query}`);
    },
    nodes: () => [...variables].map(([source, variable]) => importNode(variable, source)),
  };
}

const loader = fileURLToPath(new URL('./embedLoader.js', import.meta.url));
