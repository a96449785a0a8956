/** The texts of one list that are not in another. */
export function without(list: readonly string[], other: Iterable<string>): string[] {
  const known = new Set(other);
  return list.filter((it) => !known.has(it));
}
