import {distance} from 'fastest-levenshtein';

const longestText = 200;

/**
 * The candidate a mistyped text probably meant: one that differs in case only, or goes on from it
 * after a hyphen, or is at most `limit` edits away (by default a third of the text's letters). Two
 * swapped neighbours are one edit. Null where none is near.
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  limit = Math.max(1, Math.floor(text.length / 3)),
): string | null {
  if (text === '' || text.length > longestText) return null;
  const wanted = text.toLowerCase();
  let best: {candidate: string; score: number} | null = null;
  for (const candidate of candidates) {
    // Most candidates fall away here, before anything is made of them.
    if (candidate.length < wanted.length - limit) continue;
    const score = scoreOf(wanted, candidate.toLowerCase(), limit);
    if (score !== null && (!best || score < best.score)) best = {candidate, score};
  }
  return best?.candidate ?? null;
}

function scoreOf(wanted: string, candidate: string, limit: number): number | null {
  if (candidate === wanted) return 0;
  if (candidate.length > longestText) return null;
  const goesOn = wanted.length >= 3 && candidate.startsWith(`${wanted}-`);
  if (!goesOn && Math.abs(candidate.length - wanted.length) > limit) return null;
  const score = isSwap(wanted, candidate) ? 1 : distance(wanted, candidate);
  if (score <= limit) return score;
  return goesOn ? limit + score / longestText : null;
}

/** Whether two texts differ by one pair of swapped neighbours. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  const isSwapped = a[first] === b[first + 1] && a[first + 1] === b[first];
  return isSwapped && a.slice(first + 2) === b.slice(first + 2);
}
