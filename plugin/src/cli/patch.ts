import {structuredPatch} from 'diff';
import {markOf} from '../io/rewriteFile.js';
import type {Rewriting} from '../io/rewriteFile.js';

/** The changes as one unified diff, as `git apply` takes it in the root; empty where there are none. */
export function toPatch(root: string, files: ReadonlyMap<string, Rewriting>): string {
  return [...files].map(([path, it]) => toFilePatch(path, it, markOf(root, path))).join('');
}

/** A byte order mark is part of the first line there. A file without a text before is a new one. */
function toFilePatch(path: string, {before, after}: Rewriting, mark: string): string {
  const {hunks} = structuredPatch(path, path, mark + before, mark + after);
  const [from, to] = [toName(`a/${path}`), toName(`b/${path}`)];
  // A name with a blank in it ends at a tab.
  const end = path.includes(' ') ? '\t' : '';
  const isNew = mark + before === '';
  const lines = [
    `diff --git ${from} ${to}`,
    ...(isNew ? ['new file mode 100644', '--- /dev/null'] : [`--- ${from}${end}`]),
    `+++ ${to}${end}`,
  ];
  for (const {oldStart, oldLines, newStart, newLines, lines: changed} of hunks) {
    const counts = [
      `-${isNew ? '0,0' : toRange(oldStart, oldLines)}`,
      `+${toRange(newStart, newLines)}`,
    ];
    lines.push(`@@ ${counts.join(' ')} @@`, ...changed);
  }
  return `${lines.join('\n')}\n`;
}

function toRange(start: number, count: number): string {
  return `${String(start)},${String(count)}`;
}

/** A name as git quotes it where it holds a quote, a backslash or a control character. */
function toName(name: string): string {
  const quoted = name.replace(needsQuotes, toEscape);
  return quoted === name ? name : `"${quoted}"`;
}

/** Written as text, since a literal may not hold control characters. */
const needsQuotes = new RegExp(String.raw`["\\\u0000-\u001f\u007f]`, 'g');

function toEscape(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
