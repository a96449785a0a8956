/**
 * Remembers what a pure function gave for the texts or numbers it saw last. Labels and headings recur
 * in every ticket, so that most of them are looked up and not worked out. The memory is emptied when
 * it is full, which keeps it small whatever the texts.
 */
export function remember<T, Key extends string | number = string>(
  compute: (key: Key) => T,
  most = 2000,
): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}

/**
 * Remembers what a pure function gave for an object, as long as the object is used: tickets are kept
 * from one check to the next where a site or a check goes on running.
 */
export function rememberFor<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, {readonly value: T}>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, {value});
    return value;
  };
}

/**
 * Remembers what a pure function gave last for an object, as long as all else that it is given stays
 * the same: compared by identity.
 */
export function rememberWith<Key extends object, Rest extends readonly unknown[], T>(
  compute: (key: Key, ...rest: Rest) => T,
): (key: Key, ...rest: Rest) => T {
  const known = new WeakMap<Key, {readonly rest: Rest; readonly value: T}>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found?.rest.every((it, index) => it === rest[index])) return found.value;
    const value = compute(key, ...rest);
    known.set(key, {rest, value});
    return value;
  };
}
