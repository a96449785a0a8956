import path from 'node:path';

/** Where what is worked out is kept from one build to the next; `docusaurus clear` empties it. */
export function cacheFolderOf(siteDir: string): string {
  return path.join(siteDir, 'node_modules', '.cache', 'docusaurus-plugin-tickets');
}
