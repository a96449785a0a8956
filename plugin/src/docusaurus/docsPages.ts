import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {toRootPath} from '../io/project.js';

/** The page that shows a document. */
export interface DocsPage {
  readonly permalink: string;
  /** The file that is shown in the document's stead in the site's language, if there is one. */
  readonly translation: string | null;
}

/** The part of the docs plugin's content that is used here. */
interface DocsContent {
  readonly loadedVersions: readonly {
    readonly contentPath: string;
    readonly contentPathLocalized?: string;
    readonly docs: readonly {readonly source: string; readonly permalink: string}[];
  }[];
}

/** A page as blogs and pages have it. */
interface ShownFile {
  readonly source: string;
  readonly permalink: string;
}

/**
 * The page of every document by its file's path from the root, over all docs plugins and versions
 * of the site, its blogs and its pages. Tickets name a document by its original, whatever language
 * the site is built in.
 */
export function findDocsPages(
  allContent: AllContent,
  siteDir: string,
  root: string,
): Map<string, DocsPage> {
  const instances = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {});
  const pages = new Map<string, DocsPage>();
  const fileOf = (source: string): string => path.resolve(siteDir, source.replace(/^@site\//, ''));
  for (const {source, permalink} of [...listPosts(allContent), ...listPages(allContent)])
    pages.set(toRootPath(root, fileOf(source)), {permalink, translation: null});
  for (const content of instances as (DocsContent | undefined)[]) {
    for (const {docs, contentPath, contentPathLocalized} of content?.loadedVersions ?? []) {
      for (const {source, permalink} of docs) {
        const file = fileOf(source);
        const original = originalOf(file, contentPathLocalized, contentPath);
        const translation = original === file ? null : file;
        pages.set(toRootPath(root, original), {permalink, translation});
      }
    }
  }
  return pages;
}

function listPosts(allContent: AllContent): ShownFile[] {
  const blogs = Object.values(allContent['docusaurus-plugin-content-blog'] ?? {});
  return (blogs as ({blogPosts?: readonly {metadata: ShownFile}[]} | undefined)[]).flatMap(
    (blog) => blog?.blogPosts?.map(({metadata}) => metadata) ?? [],
  );
}

function listPages(allContent: AllContent): ShownFile[] {
  const instances = Object.values(allContent['docusaurus-plugin-content-pages'] ?? {});
  return (instances as (readonly ShownFile[] | null | undefined)[]).flatMap((it) => it ?? []);
}

/** Translations stand in a folder of their own, under the same path as their originals. */
function originalOf(file: string, localized: string | undefined, contentPath: string): string {
  if (localized === undefined) return file;
  const inside = path.relative(localized, file);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return file;
  return path.join(contentPath, inside);
}
