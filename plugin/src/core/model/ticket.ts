import type {Located, Place} from '../source/sourceFile.js';
import type {BoxCount, Checklist, ChecklistName} from './checklist.js';
import type {DisableComment} from './disableComment.js';
import type {PriorityLevel} from './priority.js';

export type {BoxCount, Checklist, ChecklistItem, ChecklistName} from './checklist.js';

/** One ticket file, read. Nothing here depends on other files. */
export interface Ticket {
  /** Path of the file relative to the root, with `/`. */
  readonly path: string;
  /** Whether the file is a ticket of its own, or describes an epic that tickets belong to. */
  readonly kind: 'ticket' | 'epic';
  /**
   * The id as written, in the front matter, the title or a field of its own; else the one the file's
   * name begins with, else the whole name without its extension.
   */
  readonly id: string;
  /** Where the id is written; null where it is the file's name. */
  readonly idPlace: Place | null;
  /** Further ids the file goes by: those in its name and its title, where they differ. */
  readonly otherIds: readonly string[];
  readonly title: string;
  /** The heading or the field the title was read from, or the start of the file. */
  readonly titlePlace: Place;
  readonly fields: TicketFields;
  /** Fields that are there but still hold the template's own text. */
  readonly unfilledFields: readonly FieldName[];
  /** Fields written once more with another value, which does not count. */
  readonly duplicateFields: readonly DuplicateField[];
  /** The ticket or epic this one is said to be part of; the reason is the words behind it. */
  readonly parent: Dependency | null;
  readonly sections: readonly SectionSummary[];
  readonly checklists: readonly Checklist[];
  /** The boxes of each of these lists, counted. */
  readonly boxCounts: readonly BoxCount[];
  /** What looks like a box or an item of a list there, and is read as neither. */
  readonly brokenItems: readonly BrokenItem[];
  readonly blockedBy: readonly Dependency[];
  readonly blocks: readonly Dependency[];
  /** Text that stands where a dependency should, and names no single ticket. */
  readonly vagueDependencies: readonly VagueDependency[];
  /** Where further dependencies can be written; a side without such a place has none. */
  readonly dependencySlots: readonly DependencySlot[];
  /** Links to design documents, from the design reference and the related resources. */
  readonly documents: readonly DocumentReference[];
  readonly documentMentions: readonly DocumentMention[];
  readonly files: readonly FileChange[];
  readonly contracts: readonly Contract[];
  readonly relatedTickets: readonly TicketReference[];
  /** Text of the template that was left unfilled. */
  readonly placeholders: readonly Placeholder[];
  /** Keys of the front matter, as written. */
  readonly frontMatterKeys: readonly string[];
  /** What of the front matter is no valid YAML, in words that follow a colon. */
  readonly frontMatterFaults: readonly Located<string>[];
  readonly disableComments: readonly DisableComment[];
}

/** The fields of a ticket's header. */
export type FieldName = keyof TicketFields;

/** Fields of the header; a field that is absent or still holds the template's text is null. */
export interface TicketFields {
  readonly epic: Field<EpicReference> | null;
  readonly type: Field<string> | null;
  readonly priority: PriorityField | null;
  readonly points: PointsField | null;
  readonly status: Field<string> | null;
  readonly assignee: Field<string> | null;
  readonly labels: Field<readonly string[]> | null;
  readonly due: Field<string> | null;
}

/** A header field: its value, the text it was read from and where that text stands. */
export interface Field<T> extends Located<T> {
  readonly raw: string;
  /** What the field is called in the file: `Story Points`, `depends_on`. */
  readonly label: string;
  readonly carrier: Carrier;
}

/** A field that the header holds twice, with values that contradict each other. */
export interface DuplicateField {
  readonly name: FieldName;
  readonly used: WrittenField;
  readonly unused: WrittenField;
}

/** A field as it stands in the file. */
export type WrittenField = Pick<Field<unknown>, 'raw' | 'place' | 'label' | 'carrier'>;

/** A priority without remarks, as it is shown; the level is null where the word is not known. */
export interface PriorityField extends Field<string> {
  readonly level: PriorityLevel | null;
}

/** Story points; the value is null where the text holds no number of them. */
export interface PointsField extends Field<number | null> {
  /**
   * What the text is: a number of points, a size or time that is kept as it is written, a word for
   * "not estimated yet", or none of these.
   */
  readonly reading: 'points' | 'size' | 'undecided' | 'unknown';
}

/** How a field is written down. */
export type Carrier = 'front matter' | 'bold label' | 'plain label' | 'table' | 'heading';

/** The epic a ticket names: `EPIC-1 - Name`, or a bare name without an id. */
export interface EpicReference {
  readonly id: string | null;
  readonly name: string | null;
  /** Where the mention links to; null without a link. */
  readonly href: string | null;
}

/** A heading of the ticket, with what checks and pages need to know of its section. */
export interface SectionSummary {
  readonly title: string;
  readonly level: number;
  readonly place: Place;
  /** Whether nothing stands below it but comments: no text, no code, no deeper heading. */
  readonly isEmpty: boolean;
}

/** Characters at the start of a line that were meant for a box, or for the marker of a list. */
export interface BrokenItem {
  readonly kind: 'box' | 'marker';
  /** The list it would belong to; null in Blocked By and Blocks. */
  readonly list: ChecklistName | null;
  /** The characters as written, which stand at the place: `-[ ]`, `[✓]`, `•`. */
  readonly written: string;
  /** What makes an item or a box of them. */
  readonly expected: string;
  readonly place: Place;
}

/** A mention of another ticket where one is expected, as written. The place is that of the id or range. */
export interface TicketReference {
  readonly id: string;
  /** Last id of a range such as `PAY-1 through PAY-5`; null for a single ticket. */
  readonly through: string | null;
  /** Where the mention links to; null without a link. */
  readonly href: string | null;
  /**
   * Whether it has the shape of an id or stands where only ids do. Any other word is a reference
   * only if a ticket goes by it.
   */
  readonly certain: boolean;
  readonly place: Place;
}

/** One entry of Blocked By or Blocks. */
export interface Dependency extends TicketReference {
  readonly reason: string | null;
  /** Whether it stands where other things than tickets may be named as well. */
  readonly isLoose: boolean;
}

export type DependencySide = 'blockedBy' | 'blocks';

/** Where a further dependency goes, in the style of the list that is there. */
export interface DependencySlot {
  readonly side: DependencySide;
  /** An empty place behind the last entry, or the word that says there are none. */
  readonly place: Place;
  /** What stands in front of a new entry, and between two new ones. Lines end in `\n`. */
  readonly before: string;
  readonly between: string;
  /** What stands on both sides of an id: `**`, a quote or nothing. */
  readonly mark: string;
  /** What stands around a reason; null where there is no room for one. */
  readonly reason: readonly [before: string, after: string] | null;
}

/** Text where the id of a ticket should be: `TT-01.x`, `PAY-1 or PAY-2`, `the login work`. */
export interface VagueDependency {
  readonly side: DependencySide;
  readonly text: string;
  /** Whether it stands in a code span, from which nothing is read. */
  readonly isCode: boolean;
  readonly place: Place;
}

/** A link or path to a document, as written. */
export interface DocumentReference {
  /** What the ticket calls it: `Architecture`, `PRD`. */
  readonly label: string | null;
  /** Path or address, as written, with its anchor; or the number of a decision: `ADR 0015`. */
  readonly target: string;
  /** Number of the section named behind a path: `3.4` of `docs/x.md Section 3.4`. */
  readonly section: string | null;
  /** The same as written, where one is named: `Section 3.4`. */
  readonly sectionText?: Located<string>;
  readonly place: Place;
}

/** A path in the text that is a reference if there is a document of one of the configured kinds. */
export interface DocumentMention {
  readonly reference: DocumentReference;
  /** Whether the document must have a heading with its anchor too. */
  readonly needsAnchor: boolean;
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
