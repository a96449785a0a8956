import type {Place} from '../source/sourceFile.js';
import type {DocumentDirective} from './directive.js';
import type {DisableComment} from './disableComment.js';

/** A design document: a TDD, ADR, PRD or any other Markdown file that tickets rest on. */
export interface Document {
  /** Path relative to the root, with `/`. */
  readonly path: string;
  /** Which of the configured kinds it is; null for a document outside all of them. */
  readonly kind: string | null;
  readonly title: string;
  /** `**Status:**` as written, the last line below a heading `Status`, or `status` of the front matter. */
  readonly status: string | null;
  readonly statusPlace: Place | null;
  /** What a status of `Superseded by ADR-0007` names. */
  readonly supersededBy: string | null;
  /** What product requirements say they are for, one text for each paragraph or list item. */
  readonly goal: readonly string[];
  readonly headings: readonly DocumentHeading[];
  /** Directives of ours that show tickets in it. */
  readonly directives: readonly DocumentDirective[];
  readonly disableComments: readonly DisableComment[];
}

export interface DocumentHeading {
  readonly text: string;
  readonly level: number;
  /** The id a browser finds it by, as Docusaurus and GitHub make it. */
  readonly anchor: string;
}
