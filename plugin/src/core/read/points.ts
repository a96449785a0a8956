import {toWordForm} from '../model/wordForm.js';
import type {PointsField} from '../model/ticket.js';
import {isTimeLabel} from './labelNames.js';

type Reading = Pick<PointsField, 'value' | 'reading'>;

const sizes = new Set(
  `xxs xs s m l xl xxl 2xl 3xl xxxl tiny small medium large huge extra-small extra-large x-small
  x-large trivial simple easy moderate complex hard low high very-low very-high minor major`.split(
    /\s+/,
  ),
);
const undecided =
  /^(?:tbd|tba|tbc|todo|unknown|unestimated|not estimated|none|n\/a|open|pending|[?–—-]+)?$/;
const number = String.raw`\d+(?:[.,]\d+)?|½|¼|¾`;
const leading = new RegExp(
  String.raw`^[~≈]?\s*(${number})(?!\s*[–—-]\s*\d)\s*(?:(?:story |estimated )?(?:points?|pts?|sps?)\b\.?)?(?=\s*(?:$|[—–:;,(|-]))`,
  'i',
);
const inside = new RegExp(String.raw`(${number})\s*(?:story )?(?:points?|pts?|sp)\b`, 'i');
const time =
  /\d\s*-?\s*(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|sprints?|months?)\b/i;

/**
 * Reads an estimate: `5`, `0.5`, `3 pts`, `5 (was 2)`, `Large (8 points)`. A size (`M`, `Large`) or a
 * time (`2 days`, or any number under a label such as "Estimated Hours") has no number of points.
 */
export function readPoints(raw: string, label: string): Reading {
  const text = raw.trim();
  const words = toWordForm(text);
  if (undecided.test(words.replace(/\s*\(.*$/, '')) && words.length < 40) {
    return {value: null, reading: 'undecided'};
  }
  const points =
    inside.exec(text) ?? (isTimeLabel(label) || time.test(text) ? null : leading.exec(text));
  if (points?.[1]) return {value: toNumber(points[1]), reading: 'points'};
  const [first = ''] = words.replace(/\bextra (?=small|large)/, 'extra-').split(/[\s,;:(/]+/);
  const isSize = sizes.has(first) || time.test(text) || (isTimeLabel(label) && /^\d/.test(text));
  return {value: null, reading: isSize ? 'size' : 'unknown'};
}

function toNumber(text: string): number {
  const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75};
  return fractions[text] ?? Number(text.replace(',', '.'));
}
