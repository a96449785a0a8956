import {readDecisionNames} from './decisionNames.js';

/**
 * What a status that ends a decision names in its place: `Superseded by …`, "Deprecated, see …",
 * "Accepted, superseded by …". A number or a name, or the file a link leads to. What was superseded in
 * part has no successor.
 */
export function successorIn(status: string): string | null {
  const match = successor.exec(status);
  if (!match) return null;
  return readDecisionNames(status, match[0].length)[0]?.name ?? null;
}

const date = String.raw`\d{2,4}[-./]\d{1,2}[-./]\d{2,4}`;
const successor = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]*(?:${date}[^\p{L}\p{N}]*)?`,
    String.raw`(?:\p{L}+[^\p{L}\p{N}]+(?:${date}[^\p{L}\p{N}]*)?)?(?:(?:but|now|later|since)\s+)?`,
    String.raw`(?:super[sc]eded|replaced|obsoleted|deprecated|rejected|retired|withdrawn)`,
    String.raw`[^\p{L}\p{N}]*(?:(?:on|since|in)?\s*${date}[^\p{L}\p{N}]*)?`,
    String.raw`(?:by|see|in favou?r of|:)(?!\p{L})`,
  ].join(''),
  'iu',
);
