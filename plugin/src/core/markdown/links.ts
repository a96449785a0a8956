/** An inline link, `[text](href)`. */
export interface InlineLink {
  /** Offset of the opening bracket. */
  readonly start: number;
  /** Offset after the closing parenthesis. */
  readonly end: number;
  readonly text: string;
  readonly href: string;
  /** Offset of the first character of `href`. */
  readonly hrefStart: number;
}

const linkPattern =
  /(?<![!\\])\[((?:[^[\]\\]|\\.)*)\]\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\([^\s()]*\))+))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/dgs;

/**
 * Finds the inline links of inline Markdown in which code is masked already. Images are not links,
 * and neither are links whose text holds brackets.
 */
export function findLinks(masked: string): InlineLink[] {
  if (!masked.includes('](')) return [];
  return [...masked.matchAll(linkPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] ?? '',
    href: match[2] ?? match[3] ?? '',
    hrefStart: (match.indices?.[2] ?? match.indices?.[3] ?? [match.index])[0],
  }));
}

/** Undoes percent-encoding; text that is no valid encoding stays as it is. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
