import type {TextBlock} from '../markdown/outline.js';
import {findCodeSpans} from '../markdown/codeSpans.js';
import {placeIn} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {FileChange} from '../model/ticket.js';
import {isPlaceholderValue} from './placeholders.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';

/**
 * Reads Files to Modify/Create: items such as `` `app/models.py` - **New file**, the model ``. An
 * item that says neither new nor modify counts as a modification.
 */
export function readFileChanges(sections: readonly Section[]): FileChange[] {
  return sections
    .filter((section) => isWithin(section, 'files'))
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'text' && block.opensItem ? toFileChange(block) : []));
}

function toFileChange({passage}: TextBlock): FileChange[] {
  const span = findCodeSpans(passage.text)[0];
  if (!span || passage.text.slice(0, span.start).trim() !== '') return [];
  const path = span.content.trim();
  if (path === '' || isPlaceholderValue(path)) return [];
  const text = toPlainText(passage.text.slice(span.end));
  const start = span.start + passage.text.slice(span.start, span.end).indexOf(path);
  return [
    {
      path,
      action: createWord.test(text) ? 'create' : 'modify',
      note: text.replace(lead, '').trim() || null,
      place: placeIn(passage, start, start + path.length),
    },
  ];
}

const createWord = /^\W{0,5}(?:new|create|add)\b/i;
const lead =
  /^\W{0,5}(?:(?:new(?: file)?|created?|add(?:ed)?|modify|modified|update[d]?|edit)\b[\s,:;.—–-]{0,5})?/i;
