import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {toRootPath} from '../io/project.js';

/** The part of the docs plugin's content that is used here. */
interface DocsContent {
  readonly loadedVersions: readonly {
    readonly docs: readonly {readonly source: string; readonly permalink: string}[];
  }[];
}

/**
 * The address of every docs page by its file's path from the root, over all docs plugins and
 * versions of the site.
 */
export function findDocsPermalinks(
  allContent: AllContent,
  siteDir: string,
  root: string,
): Map<string, string> {
  const instances = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {});
  const permalinks = new Map<string, string>();
  for (const content of instances as (DocsContent | undefined)[]) {
    for (const {docs} of content?.loadedVersions ?? []) {
      for (const {source, permalink} of docs) {
        const file = path.resolve(siteDir, source.replace(/^@site\//, ''));
        permalinks.set(toRootPath(root, file), permalink);
      }
    }
  }
  return permalinks;
}
