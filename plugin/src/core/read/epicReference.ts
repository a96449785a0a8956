import {toPlainText} from '../markdown/plainText.js';
import type {EpicReference} from '../model/ticket.js';
import type {ReadOptions} from './readOptions.js';
import {matchId} from './ticketIds.js';

const link =
  /^\s*(?:\*\*)?\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,300})\]\(\s*<?([^()\s<>]*)>?[^()]*\)/;
const shortId = /^([A-Za-z]{1,4}\d{1,4})(?=\s*(?:$|[:—–·|(]|-\s))/;

/**
 * Reads the epic a field names: `EPIC-1 - Name`, `EPIC-1: Name`, `EPIC-1 (Name)`, `EPIC-1 Name`,
 * `[EPIC-1](epics/1.md) — Name`, `Phase 2: Name`, an id alone or a name alone.
 */
export function readEpicReference(written: string, options: ReadOptions): EpicReference {
  const raw = written.startsWith('`') ? toPlainText(written) : written;
  const linked = link.exec(raw);
  if (!linked) return {...splitName(raw, options), href: null};
  const text = linked[1] ?? '';
  const inside = splitName(text, options);
  const behind = toName(raw.slice(linked[0].length));
  const name = inside.name ?? behind;
  return {id: inside.id, name: inside.id === null ? toName(text) : name, href: linked[2] ?? null};
}

function splitName(text: string, options: ReadOptions): {id: string | null; name: string | null} {
  const found = matchId(text, 0, options);
  if (found) return {id: found.id, name: toName(text.slice(found.end))};
  const plain = toPlainText(text);
  const short = shortId.exec(plain);
  if (short?.[1]) return {id: short[1], name: toName(plain.slice(short[0].length))};
  return {id: null, name: toName(text)};
}

function toName(text: string): string | null {
  const name = toPlainText(text.replace(/^\s*[:—–·|-]?\s*/, ''));
  return name.replace(/^\((.*)\)$/s, '$1').trim() || null;
}
