import type {FieldName} from '../model/ticket.js';

/** A ticket that is to be written. Texts are of one line. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  /** Values as they are to be written: `EPIC-1 - Payments`; of several, with commas between. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  readonly blockedBy: readonly DraftDependency[];
  readonly blocks: readonly DraftDependency[];
  /** Acceptance criteria. */
  readonly criteria: readonly string[];
}

export interface DraftDependency {
  readonly id: string;
  readonly reason: string | null;
}
