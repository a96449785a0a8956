/**
 * How much is measured: the tickets of a check, and those of sites, from a few to very many. What a page
 * costs every other page is told from `few` to `many`. `growth` has the counts between which time grows.
 */
export const full = {
  check: {most: 10_000, parsed: 500},
  small: 1000,
  sites: {few: 100, many: 1000, most: 10_000},
  growth: {check: [1000, 10_000], sites: [1000, 10_000]},
  rounds: 5,
};

/** The rows of the table in under two minutes. Small backlogs look worse, since all else counts more. */
export const quick = {
  check: {most: 1000, parsed: 50},
  small: 300,
  sites: {few: 20, many: 80, most: 80},
  growth: {check: [100, 1000], sites: [20, 80]},
  rounds: 1,
};

/** A count as people write it. */
export function counted(count, thing = 'tickets') {
  return `${count.toLocaleString('en-US')} ${thing}`;
}
