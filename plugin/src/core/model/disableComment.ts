import type {Located, Place} from '../source/sourceFile.js';

/** A comment that silences findings: `<!-- tickets-disable-next-line no-x -- reason -->`. */
export interface DisableComment {
  /** What it silences; null for a form that is not known, which silences nothing. */
  readonly scope: 'next-line' | 'file' | null;
  /** Whether it is a comment of Markdown, or of the front matter. */
  readonly syntax: 'html' | 'yaml';
  /** The word it begins with: `tickets-disable-file`. */
  readonly directive: string;
  /** Rules as written, each with its place. */
  readonly rules: readonly Located<string>[];
  /** The words behind `--`; null without any. */
  readonly reason: string | null;
  /** From the first character of the comment to its last. */
  readonly place: Place;
  /** The lines it silences, both included; null where that is the whole file, or nothing. */
  readonly lines: {readonly first: number; readonly last: number} | null;
}
