import type {LabelNames} from './labelNames.js';

/** What the reader has to know about the repository's tickets. */
export interface ReadOptions {
  /** Matches a ticket id at the start of a text; without flags and anchors. */
  readonly idPattern: string;
  /** What labels mean; the built-in names where it is left out. */
  readonly labels?: LabelNames;
}
