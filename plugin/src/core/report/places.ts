import type {Place} from '../source/sourceFile.js';

/** `path:line:column`, as editors and terminals open it. */
export function toPoint({path, line, column}: Place): string {
  return `${path}:${String(line)}:${String(column)}`;
}

/** The last line that has text of a place: one that ends before a line's first letter has none. */
export function lastLineOf({line, endLine, endColumn}: Place): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}
