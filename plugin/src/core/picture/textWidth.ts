import {remember} from '../model/memo.js';

/** Widths of the printable ASCII characters of Helvetica, in thousandths of the font size. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** How much wider the sans-serif fonts of sites are at most, of eight that were measured. */
const widest = 1.15;

/** Widths of other characters, up to some code each. What differs within a script is in `wideLetters`. */
const scripts: readonly (readonly [end: number, width: number])[] = [
  [0x0600, 650], // Latin, Greek, Cyrillic, Hebrew
  [0x0900, 750], // Arabic, Syriac
  [0x0e00, 900], // the scripts of India
  [0x0f00, 650], // Thai, Lao
  [0x2010, 1000],
  [0x2027, 650], // quotation marks and dashes
  [0x2190, 1000],
  [0x2c00, 1250], // arrows, mathematics, shapes
  [0xfdf0, 1000], // Chinese, Japanese, Korean
  [0xfe00, 10_000], // whole sentences as one character
  [0x12000, 1000],
  [0x12550, 4000], // cuneiform
];

const capitals = /\p{Lu}/u;
const wideLetters = /[ÆæŒœǄ-ǆǱ-ǳʣ-ʥЖжМШшЩщЮюФфЫыЉљЊњѠ-ѾԊԔ—―…‰]/u;
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\uFE0F?\u20E3)/u;
const takesNoRoom = /[\p{Mn}\p{Me}\p{Cf}]/u;
const printableAscii = /^[ -~]*$/;

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The characters of a text as readers see them: an accent or a joined emoji belongs to its letter. */
export function charactersOf(text: string): string[] {
  if (printableAscii.test(text)) return text.split('');
  return [...segmenter.segment(text)].map(({segment}) => segment);
}

/** How wide a text is at most, in units of which the font size is `size`. */
export function widthOf(text: string, size: number): number {
  const thousandths = charactersOf(text).reduce((sum, it) => sum + widthOfCharacter(it), 0);
  return (thousandths * widest * size) / 1000;
}

const widthOfCharacter = remember((character: string): number => {
  if (emoji.test(character)) return 1400;
  return Array.from(character).reduce((sum, part) => sum + widthOfPart(part), 0);
});

/** An accented letter is as wide as the letter. */
function widthOfPart(part: string): number {
  const letter = part.normalize('NFD').charCodeAt(0);
  const known = widths[letter - 32];
  if (known !== undefined) return known;
  if (takesNoRoom.test(part)) return 0;
  const code = part.codePointAt(0) ?? 0;
  const [, width] = scripts.find(([end]) => code < end) ?? [0, 1000];
  const atLeast = wideLetters.test(part) ? 1250 : capitals.test(part) ? 900 : 0;
  return Math.max(width, atLeast);
}
