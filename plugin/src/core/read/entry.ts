import type {Carrier} from '../model/ticket.js';
import type {Place} from '../source/sourceFile.js';
import type {LabelMeaning, LabelNames} from './labelNames.js';
import type {Section} from './sections.js';
import type {Span} from './span.js';

/** A label with what stands behind it and below it, whichever way it is written. */
export interface Entry {
  readonly label: string;
  /** What the label means; null for one of the author's own. */
  readonly meaning: LabelMeaning | null;
  readonly place: Place;
  readonly carrier: Carrier;
  /** The section it stands in; null for the front matter. */
  readonly section: Section | null;
  /** Whether it stands where fields are read: in the front matter, below the title, among metadata. */
  readonly isHeader: boolean;
  /** In reading order: what stands behind the label, then what stands below it. */
  readonly values: Value[];
}

/** One value of an entry. */
export interface Value {
  readonly span: Span;
  /** Where it stands: behind the label, as an item or a row below it, or in a paragraph below it. */
  readonly form: 'inline' | 'item' | 'row' | 'text';
  /** How many lists it stands in. */
  readonly depth: number;
  /** The cell that tells the reason, for a row of a table. */
  readonly reason?: Span | null;
}

/** A section to read entries from. */
export interface SectionToRead {
  readonly section: Section;
  readonly isHeader: boolean;
  /** Whether its heading is the title of the file, and so no label. */
  readonly isTitle: boolean;
  readonly labels: LabelNames | undefined;
}
