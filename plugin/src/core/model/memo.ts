/**
 * Remembers what a pure function gave for the texts it saw last. Labels and headings recur in every
 * ticket, so that most of them are looked up and not worked out. The memory is emptied when it is
 * full, which keeps it small whatever the texts.
 */
export function remember<T>(compute: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
