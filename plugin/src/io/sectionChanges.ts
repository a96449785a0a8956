import {fingerprintOf} from '../core/diagnostic/fingerprint.js';
import {findSuspects} from '../core/history/cited.js';
import type {Cited, Suspect} from '../core/history/cited.js';
import type {HistoryGap} from '../core/history/missingHistory.js';
import {findTextChange, readSections} from '../core/history/sectionChange.js';
import {shortCommit} from '../core/model/gitFacts.js';
import type {SectionChange} from '../core/model/gitFacts.js';
import type {DocumentReference} from '../core/model/ticket.js';
import type {SectionText} from '../core/read/documentSections.js';
import {readBlobsUpTo} from './blobs.js';
import type {FileCommit} from './fileCommits.js';
import {listCitedCommits, toFileLine} from './fileLine.js';
import type {CommitsMemory} from './fileLine.js';
import type {Repository} from './repository.js';
import {decode} from './textFiles.js';
import type {Origin, SourceTree} from './sourceTree.js';
import {readText} from './sourceTree.js';
import {isPartial} from './whyMissing.js';

/** What changed since tickets did, and what the repository does not tell. */
export interface FoundChanges {
  readonly changes: ReadonlyMap<DocumentReference, SectionChange>;
  readonly gap: HistoryGap | null;
}

/** What is kept from one load to the next. */
export interface ChangesMemory extends CommitsMemory {
  /** Sections of versions, by their blob or by a hash of their text. */
  readonly sections: Map<string, readonly SectionText[]>;
}

/** Documents beyond this are not compared. */
const mostBytes = 1024 * 1024;

/** Versions that are kept. */
const mostKept = 2000;

/**
 * Finds what changed of the cited documents and sections since the tickets did.
 *
 * @throws {GitError} where git fails
 */
export function findSectionChanges(
  cited: readonly Cited[],
  repository: Repository,
  tree: SourceTree,
  origin: Origin,
  memory: ChangesMemory,
): FoundChanges {
  const commits = listCitedCommits(cited, repository, memory);
  const {suspects, unknown} = findSuspects(cited, toFileLine(commits, repository, origin));
  const lacking = readVersions(suspects, repository, memory);
  const changes = new Map<DocumentReference, SectionChange>();
  for (const suspect of suspects) {
    const change = toChange(suspect, commits, tree, memory);
    if (change) changes.set(suspect.cited.reference, change);
  }
  const asked = cited.length;
  if (unknown > 0) return {changes, gap: {reason: 'shallow', unknown: unknown + lacking, asked}};
  return {changes, gap: lacking > 0 ? {reason: 'partial', unknown: lacking, asked} : null};
}

/** Reads the versions that tickets were written against; returns how many suspects lack theirs. */
function readVersions(
  suspects: readonly Suspect[],
  {root}: Repository,
  {sections}: ChangesMemory,
): number {
  if (sections.size > mostKept) sections.clear();
  const blobs = suspects.filter(({blob}) => !sections.has(blob));
  const contents = readBlobsUpTo(
    root,
    blobs.map(({blob}) => blob),
    mostBytes,
  );
  for (const {blob, cited} of blobs) {
    const content = contents.get(blob);
    if (!content || sections.has(blob)) continue;
    sections.set(blob, readSections({path: cited.document.path, text: decode(content)}));
  }
  const lacking = suspects.filter(({blob}) => !sections.has(blob)).length;
  return lacking > 0 && isPartial(root) ? lacking : 0;
}

function toChange(
  {cited, ticket, before, after, blob}: Suspect,
  commits: readonly FileCommit[],
  tree: SourceTree,
  {sections}: ChangesMemory,
): SectionChange | null {
  const {document, anchor} = cited;
  const old = sections.get(blob);
  const text = readText(tree, document.path);
  if (!old || text === null || text.length > mostBytes) return null;
  const key = fingerprintOf(document.path, text);
  const now = sections.get(key) ?? readSections({path: document.path, text});
  sections.set(key, now);
  const change = findTextChange(old, now, anchor);
  if (!change) return null;
  const [first, last] = [commits[ticket], commits[after ?? -1]];
  const isSameDay = first !== undefined && first.date === last?.date;
  const dateOf = (index: number): string => {
    const {date = '', commit = ''} = commits[index] ?? {};
    return isSameDay ? `${date} (${shortCommit(commit)})` : date;
  };
  const heading = document.headings.find((it) => it.anchor === anchor);
  const {path: file} = document;
  const {line, diff} = change;
  return {
    place: {path: file, line, column: 1, endLine: line, endColumn: 1},
    title: heading?.text ?? document.title,
    before: dateOf(before),
    ticketDate: dateOf(ticket),
    after: after === null ? null : dateOf(after),
    diff,
  };
}
