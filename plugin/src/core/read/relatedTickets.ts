import {maskCode} from '../markdown/codeSpans.js';
import {placeIn} from '../markdown/passage.js';
import type {Located} from '../source/sourceFile.js';
import type {ReadOptions} from './readOptions.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';
import {matchId} from './ticketIds.js';

/** Reads the ids behind `Related Tickets:` in the Related Resources section. */
export function readRelatedTickets(
  sections: readonly Section[],
  options: ReadOptions,
): Located<string>[] {
  return sections
    .filter((section) => isWithin(section, 'related-resources'))
    .flatMap((section) => section.blocks)
    .flatMap((block) => {
      if (block.kind !== 'text') return [];
      const masked = maskCode(block.passage.text);
      const label = /^\s*(?:\*\*|__)?Related Tickets?\s*(?::\s*(?:\*\*|__)?|(?:\*\*|__)\s*:)/i.exec(
        masked,
      );
      if (!label) return [];
      return readIdList(masked, label[0].length, options).map(({id, start, end}) => ({
        value: id,
        place: placeIn(block.passage, start, end),
      }));
    });
}

function readIdList(
  text: string,
  start: number,
  options: ReadOptions,
): {id: string; start: number; end: number}[] {
  const ids = [];
  for (let at = start; ;) {
    const found = matchId(text, at, options);
    if (!found) return ids;
    ids.push({id: found.id, start: found.idStart, end: found.idEnd});
    const next = /[,;]/.exec(text.slice(found.end));
    if (!next) return ids;
    at = found.end + next.index + 1;
  }
}
