/**
 * The arguments among what Commander hands to an action: a list for `[files...]`, else one by one, and
 * the options or the command itself behind them.
 */
export function argumentsOf(received: readonly unknown[]): string[] {
  const end = received.findIndex((it) => typeof it === 'object' && !Array.isArray(it));
  return received
    .slice(0, end < 0 ? undefined : end)
    .flat()
    .filter((it) => it !== undefined)
    .map(String);
}

/** The values of an option that may be given several times. */
export function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
