import {findLeadingWords, toWordForm} from './wordForm.js';

/** How soon a ticket should be done, from first to last. */
export type PriorityLevel = (typeof priorityLevels)[number];

export const priorityLevels = ['critical', 'high', 'medium', 'low', 'lowest'] as const;

/** Words for each level that are understood without configuration. */
export const prioritySpellings: Readonly<Record<PriorityLevel, readonly string[]>> = {
  critical: [
    'p0',
    '0',
    'critical',
    'blocker',
    'urgent',
    'highest',
    'immediate',
    'showstopper',
    'very high',
    'sev0',
    'sev 0',
  ],
  high: ['p1', '1', 'high', 'major', 'important', 'must', 'must have', 'sev1', 'sev 1', 'hoch'],
  medium: [
    'p2',
    '2',
    'medium',
    'med',
    'mid',
    'normal',
    'moderate',
    'default',
    'should',
    'should have',
    'sev2',
    'sev 2',
    'mittel',
  ],
  low: [
    'p3',
    '3',
    'low',
    'minor',
    'could',
    'could have',
    'nice to have',
    'sev3',
    'sev 3',
    'niedrig',
  ],
  lowest: [
    'p4',
    'p5',
    '4',
    'lowest',
    'trivial',
    'very low',
    'backlog',
    'optional',
    'future',
    'someday',
    "won't",
    "won't have",
    'wont have',
  ],
};

const levels = new Map(
  priorityLevels.flatMap((level) => prioritySpellings[level].map((word) => [word, level] as const)),
);

const signs: readonly (readonly [string, PriorityLevel])[] = [
  ['🔴', 'critical'],
  ['🟠', 'high'],
  ['🟡', 'medium'],
  ['🟢', 'low'],
  ['🔵', 'low'],
  ['⚪', 'lowest'],
];

/** The level a priority stands for, ignoring case, emoji and remarks: `P0 (Critical)`, `🔴 High`. */
export function priorityLevelOf(text: string): PriorityLevel | null {
  const words = toWordForm(text).replace(/\(.*$/, '').trim();
  if (words === '') return signs.find(([sign]) => text.includes(sign))?.[1] ?? null;
  return findLeadingWords(words, (run) => levels.get(run), 3)?.value ?? null;
}
