import type {Document, DocumentHeading} from '../model/document.js';
import type {DocumentReference} from '../model/ticket.js';
import {compareNumbers} from './idForms.js';

/**
 * The anchor of the heading that begins with the number of a section (`3.4 Refunds`), else of the first
 * that begins with a number below it (`3.4.1`). Null where there is none.
 */
export function anchorOfSection(document: Document | null, section: string | null): string | null {
  if (document === null || section === null) return null;
  const numbered = listNumbered(document);
  const own = numbered.find(({number}) => number === section);
  return (
    (own ?? numbered.find(({number}) => number.startsWith(`${section}.`)))?.heading.anchor ?? null
  );
}

/**
 * Whether a reference names a section by a number that no heading has. In a document that numbers no
 * heading at all the reader may count.
 */
export function lacksSection(
  document: Document | null,
  anchor: string | null,
  {section}: DocumentReference,
): boolean {
  if (document === null || anchor !== null || section === null) return false;
  return listNumbered(document).some(({heading}) => surelyNumbered.test(heading.text));
}

/** `3.4 Refunds`, `3. Refunds` and `3 Refunds`, but not `3 ways to pay` and `2026 Plans`. */
const surelyNumbered = /^(?:§\s*|(?:[Ss]ection|[Cc]hapter)\s+)?\d{1,3}(?:[.:)]|\s\p{Lu})/u;

/** The heading with the number that is nearest: the section it would be part of, else the one before. */
export function nearestSection(document: Document, section: string): DocumentHeading | null {
  const wanted = partsOf(section);
  let best: {heading: DocumentHeading; shared: number} | null = null;
  for (const {number, heading} of listNumbered(document)) {
    const parts = partsOf(number);
    const shared = countShared(parts, wanted);
    const isBefore = compareNumbers(parts, wanted) < 0;
    // Of those that share as much the last one before the wanted number, else the first behind it.
    if (!best || shared > best.shared || (shared === best.shared && isBefore))
      best = {heading, shared};
  }
  return best?.heading ?? null;
}

interface Numbered {
  readonly number: string;
  readonly heading: DocumentHeading;
}

/** The number in a document's only title is its own, as in `# 7. Money in cents`. */
function listNumbered({headings}: Document): Numbered[] {
  const titles = headings.filter(({level}) => level === 1);
  return headings.flatMap((heading) => {
    if (heading === titles[0] && titles.length === 1) return [];
    const number = headingNumber.exec(heading.text)?.[1];
    return number === undefined ? [] : [{number, heading}];
  });
}

const headingNumber =
  /^(?:§\s*|(?:section|chapter)\s+)?(\d{1,4}(?:\.\d{1,4}){0,5})(?:[.:)]?\s|[.:)]?$)/i;

function partsOf(section: string): number[] {
  return section.split('.').map(Number);
}

function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
