import type {BrokenItem} from '../model/ticket.js';
import {defineTicketRule} from './rule.js';
import type {Finding} from './rule.js';

export const validCheckbox = defineTicketRule({
  id: 'valid-checkbox',
  severity: 'warn',
  summary: 'text that looks like a box or an item of a list, and is none',
  checkTicket: ({brokenItems}) => brokenItems.map(toFinding),
});

function toFinding({kind, written, expected, place}: BrokenItem): Finding {
  const shown = {written: visible(written), expected: visible(expected)};
  return {
    message:
      kind === 'box'
        ? `Unexpected box \`${shown.written}\`, expected \`${shown.expected}\`: it is not counted until then`
        : `Unexpected list marker \`${shown.written}\`, expected \`${shown.expected}\`: Markdown does not know it, and its line runs on from the one before`,
    help: helpFor(written, expected),
    place,
    subject: written,
    fix: {title: `write \`${shown.expected}\``, edits: [{place, text: expected}]},
  };
}

function helpFor(written: string, expected: string): string {
  if (written === expected.trimEnd()) return 'put a blank between the box and its text';
  return `write \`${visible(expected)}\``;
}

/** Blanks that look like others, or like nothing, are shown as a sign. */
function visible(text: string): string {
  return text.replace(/[^\S \t\n]|[\u200b\ufeff]/g, '␣');
}
