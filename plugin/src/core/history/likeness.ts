/** Words beyond these are not compared. */
const mostWords = 3000;

/** How often each word stands in a text, without regard to case. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let left = mostWords;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (left-- === 0) break;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How much two texts have in common, from 0 for nothing to 1 for all their words. */
export function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = sizeOf(a) + sizeOf(b);
  if (total === 0) return 0;
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return (2 * common) / total;
}

function sizeOf(words: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of words.values()) size += count;
  return size;
}
