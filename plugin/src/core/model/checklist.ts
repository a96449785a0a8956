import type {Place} from '../source/sourceFile.js';

/** Which list of boxes a checklist is; `other` for lists of the author's own. */
export type ChecklistName =
  | 'acceptance-criteria'
  | 'definition-of-done'
  | 'implementation-checklist'
  | 'security-checklist'
  | 'other';

/** Boxes that stand under one heading or label. */
export interface Checklist {
  readonly name: ChecklistName;
  /** The heading or label, as a reader sees it. */
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

/** How many boxes of a checklist are ticked, and how many there are. */
export interface BoxCount {
  readonly name: ChecklistName;
  readonly done: number;
  readonly total: number;
}

export interface ChecklistItem {
  readonly text: string;
  readonly done: boolean;
  readonly place: Place;
}
