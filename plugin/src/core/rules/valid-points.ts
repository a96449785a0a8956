import type {PointsField} from '../model/ticket.js';
import {defineTicketRule} from './rule.js';
import type {Finding, PointScale} from './rule.js';
import {listWords, quote} from '../diagnostic/wording.js';

export const validPoints = defineTicketRule({
  id: 'valid-points',
  severity: 'error',
  summary: 'story points that are no number of the scale',
  checkTicket({fields: {points: field}}, {settings: {points: scale}}) {
    return field && !isOnScale(field, scale) ? [offScale(field, scale)] : [];
  },
});

function offScale(field: PointsField, scale: PointScale): Finding {
  return {
    message: `Unexpected points ${quote(field.raw)}, expected ${describe(scale)}`,
    help: adviceFor(field.value, scale),
    place: field.place,
    subject: field.raw,
  };
}

/** "Not estimated yet" is no number of any scale, and no mistake. */
function isOnScale({value, reading}: PointsField, scale: PointScale): boolean {
  if (reading === 'undecided') return true;
  if (scale === 'any') return reading !== 'unknown';
  if (value === null) return false;
  if (!('min' in scale)) return scale.includes(value);
  return Number.isInteger(value) && value >= scale.min && value <= scale.max;
}

function describe(scale: PointScale): string {
  if (scale === 'any') return 'a number, or a size such as `M`';
  if (!('min' in scale)) return listWords(scale.map(String));
  return `a whole number from ${String(scale.min)} to ${String(scale.max)}`;
}

function adviceFor(value: number | null, scale: PointScale): string {
  if (scale === 'any') return 'write the number first; remarks may stand behind it in brackets';
  const largest = 'min' in scale ? scale.max : Math.max(...scale);
  if (value !== null && value > largest) return 'split the ticket, or widen the `points` option';
  if (value === null) return 'write a number; remarks may stand behind it in brackets';
  return 'use a number of the scale, or change the `points` option';
}
