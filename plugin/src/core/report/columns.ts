import stringWidth from 'string-width';

/** How many columns of a terminal a text takes. Nearly every text is ASCII, which need not be measured. */
export function columnsOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}
