import {isOff} from '../core/check/ruleSettings.js';
import type {RuleSeverities} from '../core/check/ruleSettings.js';
import {findBrokenTargets} from '../core/history/brokenTargets.js';
import type {BrokenAnchor} from '../core/history/brokenTargets.js';
import {listCited} from '../core/history/cited.js';
import type {Cited} from '../core/history/cited.js';
import {toGapNotice} from '../core/history/missingHistory.js';
import type {Backlog} from '../core/model/backlog.js';
import type {Document} from '../core/model/document.js';
import {noGitFacts} from '../core/model/gitFacts.js';
import type {GitFacts} from '../core/model/gitFacts.js';
import {GitError, RevisionError} from './git.js';
import type {GitMemory} from './gitMemory.js';
import {findHeadingRenames} from './headingRenames.js';
import type {CachedReading} from './reading/readCache.js';
import {findRenames} from './renames.js';
import {openRepository} from './repository.js';
import type {Repository} from './repository.js';
import {findSectionChanges} from './sectionChanges.js';
import type {FoundChanges} from './sectionChanges.js';
import {readText} from './sourceTree.js';
import type {Origin} from './sourceTree.js';
import {whyMissing} from './whyMissing.js';

/** What git tells, and what it could not tell, in sentences. */
export interface LoadedFacts {
  readonly git: GitFacts;
  readonly notices: readonly string[];
}

/**
 * Asks git about what is broken in a backlog, and about what changed since if that rule is on. Git is
 * not run where there is nothing to ask. Nothing makes this throw: what git does not tell is not known.
 */
export function loadGitFacts(
  backlog: Backlog,
  origin: Origin | undefined,
  files: CachedReading,
  severities: RuleSeverities,
  memory: GitMemory,
): LoadedFacts {
  const isOn = (rule: string): boolean => !isOff(rule, severities);
  const {links, files: missing, anchors} = findBrokenTargets(backlog);
  const gone = [
    ...(isOn('no-broken-document-link') ? links : []),
    ...(isOn('modified-file-exists') ? missing : []),
  ];
  const broken = isOn('no-broken-document-anchor') ? anchors : [];
  const cited = isOn(changedSince) ? listCited(backlog) : [];
  if (!origin || (gone.length === 0 && broken.length === 0 && cited.length === 0)) return nothing;
  let repository: Repository | null = null;
  const asker: Asker = {files, memory, open: () => (repository ??= openRepository(origin))};
  const {changes, gap} = askChanges(cited, origin, asker);
  return {
    git: {renames: askRenames(gone, backlog, asker), headings: askHeadings(broken, asker), changes},
    notices: gap ? [toGapNotice(changedSince, gap)] : [],
  };
}

const changedSince = 'document-changed-since';
const nothing: LoadedFacts = {git: noGitFacts, notices: []};

/** More paths are not looked up. */
const mostPaths = 5000;

interface Asker {
  readonly files: CachedReading;
  readonly memory: GitMemory;
  /** Opens the repository, once for all questions. */
  readonly open: () => Repository;
}

function askRenames(
  gone: readonly string[],
  {documents}: Backlog,
  {files, memory, open}: Asker,
): GitFacts['renames'] {
  const paths = [...new Set(gone)].slice(0, mostPaths);
  return ask(paths, noGitFacts.renames, () => {
    const repository = open();
    const key = [repository.head, repository.indexStamp, ...paths].join('\0');
    const has = (path: string): boolean => files.tree.has(path);
    if (memory.renames?.key !== key) {
      // Should git fail, it would do so again.
      memory.renames = {key, found: new Map()};
      memory.renames = {key, found: findRenames(repository, paths, has)};
    }
    const known = new Map(documents.map((it) => [it.path, it]));
    const there = [...memory.renames.found].filter(([, {path}]) => has(path));
    return new Map(
      there.map(([old, rename]) => {
        const document = known.get(rename.path) ?? readUnknown(rename.path, files);
        return [old, {...rename, document}];
      }),
    );
  });
}

/** A document that no ticket refers to by its present path. */
function readUnknown(path: string, files: CachedReading): Document | null {
  const text = /\.mdx?$/i.test(path) ? readText(files.tree, path) : null;
  return text === null ? null : files.document({path, text}, null);
}

function askHeadings(
  broken: readonly BrokenAnchor[],
  {files, memory, open}: Asker,
): GitFacts['headings'] {
  return ask(broken, noGitFacts.headings, () => {
    const repository = open();
    const {head} = repository;
    const known = memory.headings;
    if (known?.head === head && areSame(known.asked, broken)) return known.found;
    memory.headings = {head, asked: broken, found: new Map()};
    const found = findHeadingRenames(repository, broken, (path) => readText(files.tree, path));
    memory.headings = {head, asked: broken, found};
    return found;
  });
}

/** Documents are the same objects as long as their texts are. */
function areSame(a: readonly BrokenAnchor[], b: readonly BrokenAnchor[]): boolean {
  return (
    a.length === b.length &&
    a.every((it, index) => it.document === b[index]?.document && it.anchor === b[index].anchor)
  );
}

function askChanges(
  cited: readonly Cited[],
  origin: Origin,
  {files, memory, open}: Asker,
): FoundChanges {
  const asked = cited.length;
  const none: FoundChanges = {changes: noGitFacts.changes, gap: null};
  return ask(
    cited,
    none,
    () => findSectionChanges(cited, open(), files.tree, origin, memory.changes),
    (error) => ({...none, gap: {reason: whyMissing(origin.root, error), unknown: asked, asked}}),
  );
}

/** The answer to what is asked, if anything is; what to say instead where git fails. */
function ask<Answer>(
  asked: readonly unknown[],
  none: Answer,
  answer: () => Answer,
  failed: (error: unknown) => Answer = () => none,
): Answer {
  if (asked.length === 0) return none;
  try {
    return answer();
  } catch (error) {
    if (error instanceof GitError || error instanceof RevisionError) return failed(error);
    throw error;
  }
}
