import type {Place} from '../source/sourceFile.js';

/** A change that mends a finding for certain. */
export interface Fix {
  /** What it does, as a phrase that follows "can": `write \`PAY-3\``. */
  readonly title: string;
  /** Edits of one or more files; all of them are made, or none. */
  readonly edits: readonly TextEdit[];
}

/** Text that takes the place of other text. An empty place is an insertion. */
export interface TextEdit {
  /** Counted in the text as it was read. */
  readonly place: Place;
  /** Lines end in `\n` here; they are written with the line ends of the file. */
  readonly text: string;
}
