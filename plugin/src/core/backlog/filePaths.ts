import type {ResolvedFile} from '../model/backlog.js';
import type {FileChange} from '../model/ticket.js';
import {isWebAddress, normalisePath} from './references.js';

/**
 * The paths a file that a ticket names may have, likeliest first: from the root, then from the
 * ticket's own folder. Empty where each leads out of the root; null where the text is not plainly
 * the path of one file: a folder, a glob, a name with a placeholder, words.
 */
export function filePathsOf({
  path: written,
  place: {path: from},
}: FileChange): readonly string[] | null {
  const path = written.replaceAll('\\', '/').replace(lineNumbers, '');
  if (!isPlainFile(path)) return null;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const beside = path.startsWith('/') ? null : normalisePath(folder + path);
  const inRoot = normalisePath(path);
  if (inRoot === null) return beside === null ? [] : [beside];
  return beside === null || beside === inRoot ? [inRoot] : [inRoot, beside];
}

/** The files a ticket says it changes, as far as each is plainly one. */
export function resolveFiles(
  changes: readonly FileChange[],
  existing: ReadonlySet<string>,
): ResolvedFile[] {
  return changes.flatMap((change) => {
    const paths = filePathsOf(change);
    if (paths === null) return [];
    const found = paths.find((path) => existing.has(path));
    return [{change, path: found ?? paths[0] ?? null, exists: found !== undefined}];
  });
}

const lineNumbers = /(?::\d{1,9}(?:[-:,]\d{1,9}){0,3}|#L\d{1,9}(?:-L?\d{1,9})?)$/;
const longestPath = 400;
const placeholder = /(?:^|\/)path\/to\/|\.\.\.|X{3}|x{3}|N{3}|YYYY/;

function isPlainFile(path: string): boolean {
  if (path.length > longestPath || isWebAddress(path) || placeholder.test(path)) return false;
  if (!/^[\p{L}\p{N}\p{M}/._@+,~()=&-]+$/u.test(path) || path.startsWith('~')) return false;
  return isFileName(path.slice(path.lastIndexOf('/') + 1));
}

/** Without an ending it may as well be a folder, but for names that only files have. */
function isFileName(name: string): boolean {
  return /[^.]\.[\w-]+$|^\.[\w-][\w.-]*$|^[A-Z][a-z]+file$|^[A-Z]{4,}$/.test(name);
}
