/**
 * Gives each name an address of its own: the name itself where it is fit and free, else with what
 * is unfit replaced by `-` and a number behind it. Addresses differ in more than case, as some file
 * systems need; `reserved` ones are taken already.
 */
export function assignSlugs(names: readonly string[], reserved: readonly string[] = []): string[] {
  const taken = new Set(reserved.map((slug) => slug.toLowerCase()));
  const next = new Map<string, number>();
  return names.map((name) => {
    const base = toSlug(name);
    const key = base.toLowerCase();
    let slug = base;
    let number = next.get(key) ?? 2;
    while (taken.has(slug.toLowerCase())) slug = `${base}-${number++}`;
    next.set(key, number);
    taken.add(slug.toLowerCase());
    return slug;
  });
}

/** A name without what is unfit for an address or the name of a file, and not too long for either. */
export function toSlug(name: string): string {
  const slug = name
    .slice(0, 100)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return slug || 'untitled';
}
