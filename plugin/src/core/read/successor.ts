/**
 * What a status that ends a decision names in its place: `Superseded by …`, "deprecated, see …". A
 * number or a name, or the file a link leads to.
 */
export function successorIn(status: string): string | null {
  const match = successor.exec(status);
  const text = (match?.[1] ?? match?.[3])?.trim();
  const isNumbered = text !== undefined && /^(?:adr[-\s]?)?\d/i.test(text);
  return (isNumbered ? undefined : match?.[2]?.replace(/#.*$/s, '')) ?? text ?? null;
}

const successor =
  /(?<!part(?:ial)?ly |in part )(?:super[sc]eded|replaced|obsoleted|deprecated|rejected)\W{0,3}(?:(?:on|since|in)?\s*[\d./-]{4,10}\W{0,3})?\s*(?:by|see|in favou?r of|:)\s*[:*_]*\s*(?:\[([^\]]{1,200})\]\(([^\s()]{1,300})[^()]*\)|[[<]*([^[\].,;()<>]+))/i;
