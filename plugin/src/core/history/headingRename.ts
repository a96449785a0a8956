import type {HeadingRename} from '../model/gitFacts.js';
import {readHeadings} from '../read/readDocument.js';
import {readOutline} from '../markdown/outline.js';
import type {SourceFile} from '../source/sourceFile.js';
import {findReplacement} from './replacedHeading.js';

/** A document as it was from one commit on. */
export interface DocumentVersion {
  readonly source: SourceFile;
  /** Id of the commit; null for what is not committed. */
  readonly commit: string | null;
}

/**
 * What became of a heading that the newest version of a document lacks, followed from the last version
 * that had it. Versions are asked for one after the other, the newest first.
 */
export function findHeadingRename(
  versions: Iterable<DocumentVersion>,
  anchor: string,
): HeadingRename | null {
  const newer: DocumentVersion[] = [];
  for (const version of versions) {
    const heading = headingsOf(version).find((it) => it.anchor === anchor);
    if (heading) return follow(version, newer.reverse(), anchor, heading.text);
    newer.push(version);
  }
  return null;
}

function follow(
  last: DocumentVersion,
  later: readonly DocumentVersion[],
  anchor: string,
  was: string,
): HeadingRename | null {
  const [first] = later;
  const newest = later.at(-1);
  if (!first || !newest) return null;
  const {commit} = first;
  let [from, at] = [last, anchor];
  for (const next of later) {
    if (!headingsOf(next).some((it) => it.anchor === at)) {
      const heading = findReplacement(from.source, next.source, at);
      // What one commit took away may be back, in other words, some commits later.
      if (!heading) return toRename(findReplacement(last.source, newest.source, anchor));
      at = heading.anchor;
    }
    from = next;
  }
  return toRename(headingsOf(newest).find((it) => it.anchor === at) ?? null);

  function toRename(heading: HeadingRename['heading'] | null): HeadingRename | null {
    return heading && {was, heading, commit};
  }
}

function headingsOf({source}: DocumentVersion) {
  return readHeadings(readOutline(source));
}
