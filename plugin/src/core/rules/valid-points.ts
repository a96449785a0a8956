import type {Field} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding, PointScale} from './rule.js';
import {listWords, quote} from '../diagnostic/wording.js';

export const validPoints = defineRule({
  id: 'valid-points',
  severity: 'error',
  summary: 'story points that are no number of the scale',
  check: ({backlog, settings: {points}}) =>
    backlog.tickets.flatMap(({ticket}) => {
      const field = ticket.fields.points;
      return field && !isOnScale(field.value, points) ? [offScale(field, points)] : [];
    }),
});

function offScale(field: Field<number | null>, scale: PointScale): Finding {
  return {
    message: `Unexpected points ${quote(field.raw)}, expected ${describe(scale)}`,
    help: adviceFor(field.value, scale),
    place: field.place,
    subject: field.raw,
  };
}

function isOnScale(value: number | null, scale: PointScale): boolean {
  if (value === null) return false;
  if (!('min' in scale)) return scale.includes(value);
  return Number.isInteger(value) && value >= scale.min && value <= scale.max;
}

function describe(scale: PointScale): string {
  if (!('min' in scale)) return listWords(scale.map(String));
  return `a whole number from ${String(scale.min)} to ${String(scale.max)}`;
}

function adviceFor(value: number | null, scale: PointScale): string {
  const largest = 'min' in scale ? scale.max : Math.max(...scale);
  if (value !== null && value > largest) return 'split the ticket, or widen the `points` option';
  if (value === null) return 'write the number alone; remarks belong into the Notes';
  return 'use a number of the scale, or change the `points` option';
}
