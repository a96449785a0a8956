import type {DependencySide} from '../model/ticket.js';
import type {Entry} from './entry.js';
import {endOfLine, reasonInLine, reasonOfItem} from './listSlots.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';
import {isFrame, namesTickets} from './slot.js';
import type {Slot, SlotSource} from './slot.js';

const names: Readonly<Record<DependencySide, string>> = {blockedBy: 'Blocked By', blocks: 'Blocks'};

/** At the end of a Dependencies section that has the other side only: below a label of its own. */
export function newLabelSlot(side: DependencySide, source: SlotSource): Slot | null {
  const other = side === 'blocks' ? 'blockedBy' : 'blocks';
  const model = source.entries.find(
    (entry) =>
      entry.meaning?.name === other &&
      !isFrame(entry) &&
      entry.section !== null &&
      isWithin(entry.section, 'dependencies') &&
      namesTickets(entry, source.options),
  );
  const section = model?.section;
  if (!model || !section) return null;
  const label = labelLike(model, section, source.lines, names[side]);
  const line = lastLineOf(section, source);
  if (label === null || line === null) return null;
  const place = endOfLine(model.place.path, source.lines, line);
  if (model.carrier !== 'heading' && model.values[0]?.form === 'inline') {
    return {place, before: `${label} `, between: ', ', mark: '', reason: reasonInLine};
  }
  const gap = label.includes('#') ? '\n\n' : '\n';
  return {place, before: `${label}${gap}- `, between: '\n- ', mark: '', reason: reasonOfItem};
}

/** A label in the form of another; null where that one is no label on a line of its own. */
function labelLike(
  {carrier, place}: Entry,
  section: Section,
  lines: readonly string[],
  name: string,
): string | null {
  if (carrier === 'heading' && section.name !== 'dependencies') {
    return `\n\n${'#'.repeat(section.level)} ${name}`;
  }
  const line = lines[place.line - 1] ?? '';
  const isAlone = /^(?:\*\*)?$/.test(line.slice(0, place.column - 1));
  if (carrier !== 'heading' && !(carrier === 'bold label' && isAlone)) return null;
  const isColonBehind = line.startsWith('**:', place.endColumn - 1);
  return `\n\n${isColonBehind ? `**${name}**:` : `**${name}:**`}`;
}

/** The last line of a section with text on it; null where sections nested in it follow. */
function lastLineOf(section: Section, {sections, lines}: SlotSource): number | null {
  const next = sections[sections.indexOf(section) + 1];
  if (next && next.level > section.level) return null;
  const end = next ? next.place.line - 1 : lines.length;
  const line = lines.slice(0, end).findLastIndex((it) => it.trim() !== '') + 1;
  return line > section.place.line ? line : null;
}
