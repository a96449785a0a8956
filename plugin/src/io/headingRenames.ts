import type {BrokenAnchor} from '../core/history/brokenTargets.js';
import {findHeadingRename} from '../core/history/headingRename.js';
import type {DocumentVersion} from '../core/history/headingRename.js';
import {anchorKey} from '../core/model/gitFacts.js';
import type {HeadingRename} from '../core/model/gitFacts.js';
import {readBlobsUpTo} from './blobs.js';
import {listVersions} from './fileVersions.js';
import type {FileVersion} from './fileVersions.js';
import type {Repository} from './repository.js';
import {decode} from './textFiles.js';

/** More is not looked at, so that many mistakes cost little more than one. */
const mostDocuments = 50;
const mostVersions = 40;
const mostBytes = 256 * 1024;

/**
 * What took the place of anchors that are gone, as far as earlier versions of the documents tell.
 * `readText` reads a document as it is now.
 *
 * @throws {GitError} where git fails
 */
export function findHeadingRenames(
  repository: Repository,
  anchors: readonly BrokenAnchor[],
  readText: (path: string) => string | null,
): Map<string, HeadingRename> {
  const paths = [...new Set(anchors.map(({document}) => document.path))].slice(0, mostDocuments);
  const versions = listVersions(repository, paths);
  for (const [path, all] of versions) versions.set(path, all.slice(0, mostVersions));
  const blobs = [...versions.values()].flat().map(({blob}) => blob);
  const contents = readBlobsUpTo(repository.root, blobs, mostBytes);
  const found = new Map<string, HeadingRename>();
  for (const {document, anchor} of anchors) {
    const text = readText(document.path);
    const known = versions.get(document.path);
    if (text === null || !known) continue;
    const rename = findHeadingRename(statesOf(document.path, text, known, contents), anchor);
    if (rename) found.set(anchorKey(document.path, anchor), rename);
  }
  return found;
}

/** The text of now is that of the last commit, or it is not committed. */
function* statesOf(
  path: string,
  text: string,
  versions: readonly FileVersion[],
  contents: ReadonlyMap<string, Buffer>,
): Iterable<DocumentVersion> {
  const [last] = versions;
  const committed = last && contents.get(last.blob);
  const isCommitted = committed !== undefined && formOf(decode(committed)) === formOf(text);
  if (!isCommitted) yield {source: {path, text}, commit: null};
  for (const {blob, commit} of versions) {
    const content = contents.get(blob);
    if (content) yield {source: {path, text: decode(content)}, commit};
  }
}

/** Line ends may be written in another way on disk. */
function formOf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
