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
  /** Set where the text is one of several that may take the same place together. */
  readonly list?: EditList;
}

/** What several texts at one place have in common: they stand in it once, the texts between them. */
export interface EditList {
  readonly before: string;
  readonly between: string;
}

/** All that an edit on its own puts in its place. */
export function textOfEdit({text, list}: TextEdit): string {
  return `${list?.before ?? ''}${text}`;
}

/**
 * An edit that replaces characters `start` to `end` of a text that stands at a place; null where the
 * place does not hold it character by character, as behind an escape in YAML or over several lines.
 */
export function replaceIn(
  place: Place,
  written: string,
  [start, end]: readonly [number, number],
  text: string,
): TextEdit | null {
  const isExact = place.line === place.endLine && place.endColumn - place.column === written.length;
  if (!isExact) return null;
  const {path, line} = place;
  const [column, endColumn] = [place.column + start, place.column + end];
  return {place: {path, line, column, endLine: line, endColumn}, text};
}

/** A finding's fix that makes one edit; nothing where there is none. */
export function fixOf(title: string, edit: TextEdit | null): {fix?: Fix} {
  return edit ? {fix: {title, edits: [edit]}} : {};
}
