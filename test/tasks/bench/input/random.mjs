/** The same numbers from 0 to 1 for the same seed: a linear congruential generator. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words = 'refund ledger payment account retry queue partner audit limit report'.split(' ');

/** Four words. */
export function sentence(random) {
  return pickWords(random, 4).join(' ');
}

/** So many words. */
export function pickWords(random, count) {
  return Array.from({length: count}, () => words[Math.floor(random() * words.length)]);
}
