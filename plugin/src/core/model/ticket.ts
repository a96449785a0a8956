import type {Located, Place} from '../source/sourceFile.js';

/** One ticket file, read. Nothing here depends on other files. */
export interface Ticket {
  /** Path of the file relative to the root, with `/`. */
  readonly path: string;
  /** The id as written in the title; where the title has none, the file's name without extension. */
  readonly id: string;
  /** Where the title names the id; null where the id is the file's name. */
  readonly idPlace: Place | null;
  readonly title: string;
  /** The heading the title was read from, or the start of the file. */
  readonly titlePlace: Place;
  readonly fields: TicketFields;
  /** Fields that are there but still hold the template's own text. */
  readonly unfilledFields: readonly FieldName[];
  readonly sections: readonly SectionSummary[];
  readonly checklists: readonly Checklist[];
  readonly blockedBy: readonly Dependency[];
  readonly blocks: readonly Dependency[];
  /** Links to design documents, from the design reference and the related resources. */
  readonly documents: readonly DocumentReference[];
  readonly files: readonly FileChange[];
  readonly contracts: readonly Contract[];
  readonly relatedTickets: readonly Located<string>[];
  /** Text of the template that was left unfilled. */
  readonly placeholders: readonly Placeholder[];
}

/** The fields of a ticket's header. */
export type FieldName = keyof TicketFields;

/** Fields of the header; a field that is absent or still holds the template's text is null. */
export interface TicketFields {
  readonly epic: Field<EpicReference> | null;
  readonly type: Field<string> | null;
  readonly priority: Field<string> | null;
  /** Story points; the value is null where the text is no number. */
  readonly points: Field<number | null> | null;
  readonly status: Field<string> | null;
  readonly assignee: Field<string> | null;
  readonly labels: Field<readonly string[]> | null;
  readonly due: Field<string> | null;
}

/** A header field: its value, the text it was read from and where that text stands. */
export interface Field<T> extends Located<T> {
  readonly raw: string;
}

/** The epic a ticket names: `EPIC-1 - Name`, or a bare name without an id. */
export interface EpicReference {
  readonly id: string | null;
  readonly name: string | null;
}

/** A heading of the ticket, with what checks and pages need to know of its section. */
export interface SectionSummary {
  readonly title: string;
  readonly level: number;
  readonly place: Place;
}

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

export interface ChecklistItem {
  readonly text: string;
  readonly done: boolean;
  readonly place: Place;
}

/** One entry of Blocked By or Blocks. The place is that of the id. */
export interface Dependency {
  readonly id: string;
  readonly reason: string | null;
  readonly place: Place;
}

/** A link or path to a document, as written. */
export interface DocumentReference {
  /** What the ticket calls it: `Architecture`, `PRD`. */
  readonly label: string | null;
  /** Path or address, as written, with its anchor. */
  readonly target: string;
  readonly place: Place;
}

/** A file the ticket creates or modifies. */
export interface FileChange {
  readonly path: string;
  readonly action: 'create' | 'modify';
  readonly note: string | null;
  readonly place: Place;
}

/** A code block of the Contracts section. */
export interface Contract {
  /** Heading the block stands under: `Layer 1: API/Router`. */
  readonly layer: string | null;
  readonly language: string | null;
  /** File named by the block's title or by a comment in its first line. */
  readonly file: string | null;
  readonly place: Place;
}

export interface Placeholder {
  readonly text: string;
  /** Heading of the section it stands in; null above the first heading. */
  readonly section: string | null;
  readonly place: Place;
}
