/** What the reader has to know about the repository's tickets. */
export interface ReadOptions {
  /** Matches a ticket id at the start of a text; without flags and anchors. */
  readonly idPattern: string;
}
