import path from 'node:path';
import {hasAnchor} from '../core/backlog/references.js';
import type {Backlog} from '../core/model/backlog.js';
import type {Document} from '../core/model/document.js';
import {readDocument} from '../core/read/readDocument.js';
import {readTextFile} from '../io/textFiles.js';
import type {DocsPage} from './docsPages.js';

/** Where a document, or a section of it, is shown; null for one without a page. */
export type DocsAddresses = (
  file: string,
  anchor: string | null,
) => {readonly permalink: string; readonly hash: string} | null;

/**
 * The addresses of documents. A section that the page does not have leads to the page's start: a
 * broken anchor is a finding already, and a translated heading has an anchor of its own.
 */
export function toDocsAddresses(
  pages: ReadonlyMap<string, DocsPage>,
  backlog: Backlog,
): DocsAddresses {
  const originals = new Map(backlog.documents.map((document) => [document.path, document]));
  const translations = new Map<string, Document | null>();
  const shown = (file: string, {translation}: DocsPage): Document | null => {
    if (translation === null) return originals.get(file) ?? null;
    if (!translations.has(file)) translations.set(file, readTranslation(translation));
    return translations.get(file) ?? null;
  };
  return (file, anchor) => {
    const page = pages.get(file);
    if (!page) return null;
    const known = anchor !== null && hasAnchor(shown(file, page), anchor);
    return {permalink: page.permalink, hash: known ? `#${anchor}` : ''};
  };
}

function readTranslation(file: string): Document | null {
  const read = readTextFile(path.dirname(file), file);
  return 'text' in read ? readDocument({path: file, text: read.text}, null) : null;
}
