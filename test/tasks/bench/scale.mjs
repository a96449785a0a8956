/**
 * How much is measured. Growth is told from `many` to `most` tickets, and what each further page costs
 * from `few` to `many`.
 */
export const full = {
  check: {many: 1000, most: 10_000, parsed: 500},
  small: 1000,
  sites: {few: 100, many: 1000, most: 10_000},
  rounds: 5,
};

/** The same rows in under two minutes; their figures are rough, and small backlogs look worse. */
export const quick = {
  check: {many: 100, most: 1000, parsed: 100},
  small: 300,
  sites: {few: 20, many: 60, most: 180},
  rounds: 3,
};

/** A count as people write it. */
export function counted(count, thing = 'tickets') {
  return `${count.toLocaleString('en-US')} ${thing}`;
}
