/** A text file as the core sees it: already decoded, without a byte order mark. */
export interface SourceFile {
  /** Path relative to the repository root, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}

/**
 * A stretch of text in a file. Lines and columns count from 1, columns in UTF-16 code units (what
 * editors and SARIF use); the end is exclusive.
 */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A value together with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** Splits text into lines at LF, CRLF and CR: the line ends that CommonMark 0.31 section 2.1 knows. */
export function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

/** Orders places by path, then line, then column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** The place that stands for a file as a whole: the start of its first line. */
export function placeOfFile(path: string): Place {
  return {path, line: 1, column: 1, endLine: 1, endColumn: 1};
}
