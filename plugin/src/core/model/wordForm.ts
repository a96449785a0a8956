/** Matches an emoji or another sign that decorates words, in a regular expression with the flag `u`. */
export const signPattern = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u2600-\u27bf]|\ufe0f|\u200d|\u20e3)`;

const signs = new RegExp(`${signPattern}+`, 'gu');

/** Words without emoji and the marks of emphasis, blanks collapsed. */
export function withoutSymbols(text: string): string {
  return text
    .replace(signs, ' ')
    .replace(/[*`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The form in which words are compared: lower case, `inProgress`, `in_progress` and `in-progress` as
 * two words, curly apostrophes straight, without emoji.
 */
export function toWordForm(text: string): string {
  return withoutSymbols(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The longest run of words a text begins with that a table knows, looked up word by word from the
 * front; null where it knows none. What follows the run is taken for a remark.
 */
export function findLeadingWords<T>(
  text: string,
  known: (words: string) => T | undefined,
  longest = 5,
): {value: T; rest: string} | null {
  const words = text.split(' ');
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const run = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:!–—-]+$/, '');
    const value = known(run);
    if (value !== undefined) return {value, rest: words.slice(count).join(' ')};
  }
  return null;
}
