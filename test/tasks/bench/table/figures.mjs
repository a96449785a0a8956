/** Shows a time that is given in seconds. */
export function seconds(value) {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${withDigits(value)} s`;
}

/** Shows an amount of memory or of data that is given in bytes. */
export function bytes(value) {
  const units = ['B', 'KB', 'MB', 'GB'];
  const wanted = Math.floor(Math.log10(Math.max(Math.abs(value), 1)) / 3);
  const power = Math.min(wanted, units.length - 1);
  return `${withDigits(value / 1000 ** power)} ${units[power]}`;
}

/** Three digits that count, which is more than most figures are good for. */
export function withDigits(value) {
  return String(Number(Number(value).toPrecision(value >= 1000 ? 4 : 3)));
}

/** The middle one of some numbers. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
