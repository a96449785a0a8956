import type {ShowSources} from '../core/output/showSources.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {readText} from '../io/sourceTree.js';
import {addressesOf} from './addresses.js';

/** What `show` and `export --context` take all there is to know of a ticket from. */
export function showSourcesOf(loaded: LoadedBacklog, routePath: string): ShowSources {
  const {backlog, diagnostics, tree} = loaded;
  return {
    backlog,
    diagnostics,
    addresses: addressesOf(loaded, routePath),
    readText: (path) => readText(tree, path),
  };
}
