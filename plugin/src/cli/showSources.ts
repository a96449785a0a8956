import type {ShowSources} from '../core/output/showSources.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {readText} from '../io/sourceTree.js';
import {addressesBelow} from './addresses.js';

/** What `show` and `export --context` take all there is to know of a ticket from. */
export function showSourcesOf(
  {backlog, diagnostics, tree}: LoadedBacklog,
  routePath: string,
): ShowSources {
  return {
    backlog,
    diagnostics,
    addresses: addressesBelow(routePath),
    readText: (path) => readText(tree, path),
  };
}
