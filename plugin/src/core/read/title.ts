import {placeIn, placeOfPassage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {Ticket} from '../model/ticket.js';
import {placeOfFile} from '../source/sourceFile.js';
import type {Place} from '../source/sourceFile.js';
import type {Entry} from './entry.js';
import {findLabels} from './labels.js';
import type {ReadOptions} from './readOptions.js';
import type {Section} from './sections.js';
import {firstLine, placeOf, textOf} from './span.js';
import {fileNameId, fileStem} from './ticketIds.js';
import {matchTitleId} from './titleId.js';
import type {TitleId} from './titleId.js';

type Identity = Pick<Ticket, 'id' | 'idPlace' | 'otherIds' | 'title' | 'titlePlace'>;

/**
 * The section whose heading is the title: the first heading if it holds an id or is of level 1, else
 * the first of level 1. Null in a file that has its title elsewhere, or none.
 */
export function findTitleSection(
  sections: readonly Section[],
  options: ReadOptions,
): Section | null {
  const headed = sections.filter(({level}) => level > 0);
  const [first] = headed;
  const isTitle = (section: Section): boolean => !isLabel(section, options);
  if (first?.heading && isTitle(first) && matchTitleId(first.heading.text, options)) return first;
  return headed.find((section) => section.level === 1 && isTitle(section)) ?? null;
}

/** `# **Epic**: Payments` is a field that slipped into a heading. */
function isLabel({heading}: Section, {labels}: ReadOptions): boolean {
  if (!heading) return false;
  return findLabels(heading.text, labels).some(({isBold, meaning}) => isBold && meaning);
}

/**
 * Reads id and title. The id of the front matter or of a field counts, else the one in the title, else
 * the one the file's name begins with; the title is what the heading says behind the id.
 */
export function readIdentity(
  path: string,
  titleSection: Section | null,
  entries: readonly Entry[],
  options: ReadOptions,
): Identity {
  const heading = titleSection?.heading ?? null;
  const inName = fileNameId(path);
  const inTitle = heading && matchTitleId(heading.text, options, inName);
  const titleId = heading &&
    inTitle && {id: inTitle.id, place: placeIn(heading, inTitle.start, inTitle.end)};
  const named = readIdField(entries, options) ?? titleId;
  const id = named?.id ?? inName ?? fileStem(path);
  return {
    id,
    idPlace: named?.place ?? null,
    otherIds: [...new Set([inTitle?.id, inName])].filter(
      (it) => it != null && it !== id,
    ) as string[],
    ...readTitle(titleSection, inTitle, entries, {path, id, place: named?.place ?? null}),
  };
}

function readIdField(
  entries: readonly Entry[],
  options: ReadOptions,
): {id: string; place: Place} | null {
  for (const {meaning, isHeader, values, label} of entries) {
    const [value] = values;
    if (meaning?.name !== 'id' || !isHeader || !value) continue;
    const span = firstLine(value.span);
    const text = textOf(span).replace(/^[`*_"'[]+|[`*_"'\]]+$/g, '');
    const found = matchTitleId(text, options);
    const isWhole = found?.start === 0 && found.end === text.length;
    // Under `id` any word is one; `code` and `ticket` name other things as well.
    const isWord = /\bid$/i.test(label) && /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}$/u.test(text);
    if (!isWhole && !isWord) continue;
    const start = span.start + textOf(span).indexOf(text);
    return {id: text, place: placeIn(span.passage, start, start + text.length)};
  }
  return null;
}

interface Fallback {
  readonly path: string;
  readonly id: string;
  readonly place: Place | null;
}

function readTitle(
  section: Section | null,
  inTitle: TitleId | null,
  entries: readonly Entry[],
  {path, id, place}: Fallback,
): Pick<Identity, 'title' | 'titlePlace'> {
  const heading = section?.heading;
  if (heading && inTitle) {
    return {title: toPlainText(inTitle.title) || id, titlePlace: placeOfPassage(heading)};
  }
  const field = entries.find(
    ({meaning, isHeader, values}) => meaning?.name === 'title' && isHeader && values.length > 0,
  );
  const span = field?.values[0] && firstLine(field.values[0].span);
  if (span && (field.carrier === 'front matter' || !heading)) {
    return {
      title: toPlainText(textOf(span)),
      titlePlace: heading ? placeOfPassage(heading) : placeOf(span),
    };
  }
  if (heading) return {title: section.title || id, titlePlace: placeOfPassage(heading)};
  return {title: fileTitle(path), titlePlace: place ?? placeOfFile(path)};
}

/** The words of a file's name behind its id: `BACK-12 - Add a login` is "Add a login". */
function fileTitle(path: string): string {
  const stem = fileStem(path);
  const words = stem.slice((fileNameId(path) ?? '').length).replace(/^[\s._-]+/, '');
  return words === '' ? stem : words.replace(/[-_]+/g, ' ');
}
