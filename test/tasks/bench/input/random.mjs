/** The same numbers from 0 to 1 for the same seed: a linear congruential generator. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words = `refund ledger payment account retry queue partner audit limit report invoice balance
posting currency receipt contract customer shipment address parcel label scanner depot driver route
delivery window return claim damage photo signature notice reminder schedule holiday capacity forecast
price discount tax rounding export import archive search filter session password token consent profile
webhook timeout backoff cursor snapshot migration index replica lock cache shard metric alarm`.split(
  /\s+/,
);

/** Four words. */
export function sentence(random) {
  return pickWords(random, 4).join(' ');
}

/** So many words. */
export function pickWords(random, count) {
  return Array.from({length: count}, () => words[Math.floor(random() * words.length)]);
}
