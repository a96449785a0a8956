import type {TextBlock} from '../markdown/outline.js';
import {maskCode} from '../markdown/codeSpans.js';
import {placeIn} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {Dependency} from '../model/ticket.js';
import {announcedLabel, maskedLines, readLabel} from './labels.js';
import type {ReadOptions} from './readOptions.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';
import {matchId} from './ticketIds.js';
import {labelNamed} from './vocabulary.js';

/**
 * Reads one side of the Dependencies section: the items below `**Blocked By:**` (or `**Blocks:**`),
 * or below a heading of that name.
 *
 * Reading is strict. Only an id that opens an item, or that follows a comma or semicolon behind
 * another id, is a dependency; an id inside a reason is not.
 */
export function readDependencies(
  sections: readonly Section[],
  side: 'blocked-by' | 'blocks',
  options: ReadOptions,
): Dependency[] {
  return sections
    .filter((section) => isWithin(section, 'dependencies'))
    .flatMap((section) => readSide(section, side, options));
}

function readSide(
  section: Section,
  side: 'blocked-by' | 'blocks',
  options: ReadOptions,
): Dependency[] {
  const found: Dependency[] = [];
  let current = section.name === side;
  for (const block of section.blocks) {
    if (block.kind !== 'text') continue;
    const label = announcedLabel(block);
    if (label !== null) {
      current = labelNamed(label) === side;
      continue;
    }
    found.push(...readInline(block, side, options));
    if (current && block.opensItem) found.push(...readEntry(block, 0, options));
  }
  return found;
}

/** Reads `**Blocked By:** PAY-1, PAY-2`, with the ids behind the label. */
function readInline(block: TextBlock, side: string, options: ReadOptions): Dependency[] {
  return maskedLines(block).flatMap((line) => {
    const found = readLabel(line);
    if (!found || labelNamed(found.label) !== side) return [];
    return readEntry(block, found.valueStart, options, found.valueEnd);
  });
}

function readEntry(
  {passage}: TextBlock,
  start: number,
  options: ReadOptions,
  end = passage.text.length,
): Dependency[] {
  const masked = maskCode(passage.text).slice(0, end);
  const entries: Dependency[] = [];
  let at = start;
  for (;;) {
    const found = matchId(masked, at, options);
    if (!found) return entries;
    const place = placeIn(passage, found.idStart, found.idEnd);
    const comma = /^\s*[,;]/.exec(masked.slice(found.end, found.end + 100));
    if (comma) {
      entries.push({id: found.id, reason: null, place});
      at = found.end + comma[0].length;
      continue;
    }
    const reason = toPlainText(passage.text.slice(found.end, end).replace(/^\s*[:—–-]?\s*/, ''));
    entries.push({id: found.id, reason: reason || null, place});
    return entries;
  }
}
