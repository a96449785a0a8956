import type {Addresses} from '../core/output/toTicketsJson.js';

/** Which page shows a document only a running site knows; tickets and epics have fixed routes. */
export function addressesBelow(routePath: string): Addresses {
  return {
    ticket: ({slug}) => `${routePath}/${slug}`,
    epic: ({slug}) => `${routePath}/epics/${slug}`,
    document: () => null,
  };
}
