const inOwnEpic = 0.8;

/**
 * Chooses the tickets that each of so many tickets waits for, by their indexes: so many on average, four
 * of five of them in the ticket's own epic. None is a later ticket, so that no two are in a circle.
 */
export function chooseDependencies({count, epicSize, average}, random) {
  return Array.from({length: count}, (_, index) => {
    const wanted = Math.floor(average) + Number(random() < average % 1);
    const blockers = new Set();
    for (let tries = 0; blockers.size < Math.min(wanted, index) && tries < 20; tries++) {
      blockers.add(chooseBlocker(index, epicSize, random));
    }
    return [...blockers];
  });
}

function chooseBlocker(index, epicSize, random) {
  const earlierInEpic = index % epicSize;
  if (earlierInEpic > 0 && random() < inOwnEpic) {
    return index - 1 - Math.floor(random() * earlierInEpic);
  }
  return Math.floor(random() * index);
}

/** The other side: which tickets wait for each. */
export function reverse(dependencies) {
  const blocked = dependencies.map(() => []);
  dependencies.forEach((blockers, index) => {
    for (const blocker of blockers) blocked[blocker].push(index);
  });
  return blocked;
}
