import type {Outline} from '../markdown/outline.js';
import {placeIn, placeOfPassage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import {placeOfFile} from '../source/sourceFile.js';
import type {Ticket} from '../model/ticket.js';
import {matchId} from './ticketIds.js';
import type {ReadOptions} from './readOptions.js';
import type {Section} from './sections.js';

type Title = Pick<Ticket, 'id' | 'idPlace' | 'title' | 'titlePlace'>;

/**
 * Reads id and title from the first heading: `# PAY-12: Title`, also with a dash or a middle dot
 * between them and with brackets around the id.
 */
export function readTitle(
  outline: Outline,
  sections: readonly Section[],
  options: ReadOptions,
): Title {
  const heading = outline.blocks.find((block) => block.kind === 'heading');
  const fileId = fileStem(outline.path);
  if (heading?.kind !== 'heading') {
    return {id: fileId, idPlace: null, title: fileId, titlePlace: placeOfFile(outline.path)};
  }
  const {passage} = heading;
  const titlePlace = placeOfPassage(passage);
  const found = matchId(passage.text, 0, options);
  const rest = found ? withoutSeparator(passage.text.slice(found.end)) : null;
  if (!found || rest === null) {
    const title = sections.find((section) => section.level > 0)?.title;
    return {id: fileId, idPlace: null, title: title ?? fileId, titlePlace};
  }
  const idPlace = placeIn(passage, found.idStart, found.idEnd);
  return {id: found.id, idPlace, title: toPlainText(rest) || found.id, titlePlace};
}

/** The title behind the id, or null where the id runs on into a word or sentence. */
function withoutSeparator(text: string): string | null {
  const match = /^\s*(?:[:—–·|-]\s*|$)/.exec(text);
  if (match) return text.slice(match[0].length);
  return /^\s/.test(text) ? text : null;
}

function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.(?:md|markdown|mdx)$/i, '') || name;
}
