/** Joins words for a sentence: `a`, `a or b`, `a, b or c`. */
export function listWords(words: readonly string[], conjunction: 'or' | 'and' = 'or'): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}

/** Puts text that came from a file between backticks, cut where it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `\`${line.length > 80 ? `${line.slice(0, 79)}…` : line}\``;
}

/** `1 box`, `2 boxes`. */
export function countWord(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
