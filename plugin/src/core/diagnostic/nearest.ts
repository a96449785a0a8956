import {distance} from 'fastest-levenshtein';

const longestText = 200;

/**
 * The candidate a mistyped text probably meant: one that differs in case only, or begins with the
 * text, or is no more than a third of its letters away, rounded up. Null where none is near.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  if (text === '' || text.length > longestText) return null;
  const wanted = text.toLowerCase();
  let best: {candidate: string; score: number} | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(wanted, candidate.toLowerCase());
    if (score !== null && (!best || score < best.score)) best = {candidate, score};
  }
  return best?.candidate ?? null;
}

function scoreOf(wanted: string, candidate: string): number | null {
  if (candidate === wanted) return 0;
  if (candidate.length > longestText) return null;
  const limit = Math.ceil(wanted.length / 3);
  const extends_ = wanted.length >= 3 && candidate.startsWith(`${wanted}-`);
  if (!extends_ && Math.abs(candidate.length - wanted.length) > limit) return null;
  const score = distance(wanted, candidate);
  if (score <= limit) return score;
  return extends_ ? limit + score / longestText : null;
}
