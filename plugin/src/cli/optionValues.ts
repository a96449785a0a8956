/** The values of an option that may be given several times. */
export function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
